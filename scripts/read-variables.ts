import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

const ROOT = join(import.meta.dirname, "..");

/** The variables of a `NAME=value` file in the project's root; none when it is not there. */
export function readVariables(name: string): Record<string, string> {
  try {
    const entries = Object.entries(parseEnv(readFileSync(join(ROOT, name), "utf8")));
    return Object.fromEntries(entries.map(([key, value]) => [key, value ?? ""]));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}
