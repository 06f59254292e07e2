import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ADVERSARY_TESTS } from "./adversary-tests.ts";
import { buildIfStale } from "./build-if-stale.ts";

const ROOT = join(import.meta.dirname, "..");
const USAGE = `npm run security

Runs the tests in which somebody tries to break in, and no others:
${Object.entries(ADVERSARY_TESTS)
  .map(([what, files]) => `  ${what}: ${files.length} files`)
  .join("\n")}`;

function run(): number {
  // The stories in a browser need the built Worker.
  buildIfStale((line) => console.log(line));
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const files = Object.values(ADVERSARY_TESTS).flat();
  const { status } = spawnSync(process.execPath, [vitest, "run", ...files], {
    cwd: ROOT,
    stdio: "inherit",
  });
  return status ?? 1;
}

if (process.argv.includes("--help")) console.log(USAGE);
else process.exitCode = run();
