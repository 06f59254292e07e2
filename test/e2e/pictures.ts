import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** A folder for screenshots that people look at; nothing compares them. */
export function picturesOf(story: string): string {
  const directory = join(import.meta.dirname, "../../test-results", story);
  mkdirSync(directory, { recursive: true });
  return directory;
}
