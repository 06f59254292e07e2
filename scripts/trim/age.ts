import { join } from "node:path";
import { exportsRefused, replaced, withRefused } from "./edits.ts";
import type { Trimmed } from "./trimmed.ts";

const SEAL = join(import.meta.dirname, "../../src/seal");
/** In the Worker the runtime does what noble does in browsers. */
const BY_RUNTIME = {
  "ciphers/chacha": "age-chacha.ts",
  "hashes/(?:hmac|hkdf|sha2)": "age-hashes.ts",
};

/**
 * age without keys in hardware ("age1tag…", on P-256 and P-384), which no station has; and in the
 * Worker without passphrases, with which only browsers open files.
 */
export const AGE: Trimmed[] = [
  // The calls that make noble's other hybrids have no side effects, but are not marked as pure.
  { file: "@noble/post-quantum/hybrid.js", edit: hybridsMarkedPure },
  { file: "age-encryption/dist/stream.js", only: "worker", edit: byRuntime },
  {
    file: "age-encryption/dist/index.js",
    only: "worker",
    edit: (code) => byRuntime(withoutPassphrases(code)),
  },
  {
    file: "age-encryption/dist/recipients.js",
    only: "worker",
    edit: (code) => byRuntime(withoutTags(code)),
  },
  { file: "age-encryption/dist/recipients.js", edit: withoutTags },
];

function byRuntime(code: string): string {
  return Object.entries(BY_RUNTIME).reduce(
    (rest, [noble, own]) =>
      rest.replace(new RegExp(`"@noble/${noble}\\.js"`, "g"), JSON.stringify(join(SEAL, own))),
    code,
  );
}

function withoutTags(code: string): string {
  return withRefused(code, "TagRecipient", "HybridTagRecipient");
}

function hybridsMarkedPure(code: string): string {
  return replaced(code, /(?<=[=,] )(?:QSF|createKitchenSink|ecdhKem)\(/g, "/* @__PURE__ */ $&");
}

function withoutPassphrases(code: string): string {
  const classes = /import \{ ScryptIdentity, ScryptRecipient \} from [^;]+;/;
  const refused = exportsRefused("ScryptIdentity", "ScryptRecipient").replaceAll("export ", "");
  return replaced(code, classes, refused);
}
