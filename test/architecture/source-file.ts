import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the project: its path from the project's root, with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

const ROOT = join(import.meta.dirname, "../..");
const CODE = /\.tsx?$/;

/** Every TypeScript file below a folder of the project; none when the folder is not there. */
export function readSources(folder: string): SourceFile[] {
  return pathsBelow(folder).map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

function pathsBelow(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
