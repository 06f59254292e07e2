import { readSources } from "./architecture/source-file.ts";

/** `from "hono"`, but not `import type { … } from "hono"`, nor a file or a module of the runtime. */
const IMPORT = /^import (?!type )[^;]*?"(?!node:|cloudflare:|virtual:|\.)([^"]+)";$/gm;

/** What the Worker's files import from packages, as written: `hono/cookie`. */
export function workerPackages(): string[] {
  const files = readSources("src").filter(({ path }) => !path.startsWith("src/inbox/"));
  const imports = files.flatMap(({ text }) => [...text.matchAll(IMPORT)]);
  return [...new Set(imports.map(([, name = ""]) => name))].sort();
}
