import type { ParsedFile } from "./parsed-file.ts";

/**
 * Each cycle of imports once, as `a.ts → b.ts → a.ts`. Types count too: a file that needs the
 * type of one that needs it belongs together with it or apart from it.
 */
export function findCycles(files: ParsedFile[]): string[] {
  const arrows = new Map(
    files.map(({ path, arrows }) => [path, arrows.flatMap(({ target }) => target ?? [])]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) cycles.push(`cycle: ${[...trail.slice(seen), path].join(" → ")}`);
    if (seen >= 0 || done.has(path)) return;
    for (const next of arrows.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of arrows.keys()) visit(path, []);
  return cycles;
}
