import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

const ROOT = join(import.meta.dirname, "..");

/** Reads a `NAME=value` file in the project's root. Empty: there is no such file. */
export function readVariables(name: string): Record<string, string> {
  try {
    const entries = Object.entries(parseEnv(readFileSync(join(ROOT, name), "utf8")));
    return Object.fromEntries(entries.map(([key, value]) => [key, value ?? ""]));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}
