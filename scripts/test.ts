import { spawn } from "node:child_process";
import { join } from "node:path";
import { checkStatically, report } from "./static-checks.ts";

const ROOT = join(import.meta.dirname, "..");

/**
 * `npm test -- [ARGUMENTS OF VITEST]`: the build, then all tests. The static checks run beside
 * them, in the time in which tests with a browser wait. The exit code is 1 if anything failed.
 */
async function test(): Promise<boolean> {
  const checking = checkStatically({ atOnce: 1, inBackground: true });
  const passed =
    (await passes(["vite/bin/vite.js", "build", "--app", "--logLevel", "warn"])) &&
    (await passes(["vitest/vitest.mjs", "run", ...process.argv.slice(2)]));
  return report(await checking) && passed;
}

function passes([program = "", ...args]: string[]): Promise<boolean> {
  const file = join(ROOT, "node_modules", program);
  const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, stdio: "inherit" });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
}

if (!(await test())) process.exitCode = 1;
