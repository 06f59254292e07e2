import { parseFile } from "./parsed-file.ts";
import type { SourceFile } from "./source-file.ts";

/** Every file that is there at run time when a file runs, itself included. Types leave nothing. */
export function reachable(sources: SourceFile[], start: string): Set<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const found = new Set([start]);
  for (const path of found) {
    const source = byPath.get(path);
    for (const { target, isType } of source ? parseFile(source).arrows : []) {
      if (target !== null && !isType) found.add(target);
    }
  }
  return found;
}
