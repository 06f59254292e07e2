import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { passkeysWithoutCertificates } from "../scripts/passkeys-without-certificates.ts";
import { trimLibraries } from "../scripts/trim-libraries.ts";

/** So that tests in workerd run what is deployed of the packages, and nothing of the rest. */
export const TRIMMED_PACKAGES: Plugin[] = [trimLibraries, passkeysWithoutCertificates];

const SCRIPTS = join(import.meta.dirname, "../scripts");
const HOW = ["trim-libraries.ts", "passkeys-without-certificates.ts"];

/** Vite bundles the packages anew when a plugin has another name, not when its code has changed. */
export const anewWhenTrimmed: Plugin = { name: `trimmed-packages-${digestOfScripts()}` };

function digestOfScripts(): string {
  const parts = readdirSync(join(SCRIPTS, "trim")).map((name) => `trim/${name}`);
  const hash = createHash("sha256");
  for (const path of [...HOW, ...parts].sort()) hash.update(readFileSync(join(SCRIPTS, path)));
  return hash.digest("hex").slice(0, 12);
}
