import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const SOURCES = ["src", "flows", "locales", "vite.config.ts", "package-lock.json"];
const BUILT = ["dist/worker/worker.js", "dist/public/inbox/index.html"];

/** The built Worker: one ES module. */
export const WORKER_BUNDLE: string = join(ROOT, "dist/worker/worker.js");

/** The static files that the Worker serves: the inbox. */
export const PUBLIC_DIRECTORY: string = join(ROOT, "dist/public");

/** Builds the Worker and the inbox when they are missing or older than a source file. */
export function buildIfStale(say: (line: string) => void): void {
  const built = Math.min(...BUILT.map((file) => modifiedAt(join(ROOT, file))));
  const changed = Math.max(...SOURCES.map((path) => newestIn(join(ROOT, path))));
  if (built >= changed) return;
  say(built === 0 ? "Building the Worker and the inbox" : "Sources changed: building again");
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  const args = [vite, "build", "--app", "--logLevel", "warn"];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
}

function newestIn(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const children = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(stat.mtimeMs, ...children);
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
