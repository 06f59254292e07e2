import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildIfStale } from "./build-if-stale.ts";

const USAGE = `npm run test:again -- [TIMES] [--busy] [--slow] [--project NAME ...] [FILE ...]

Runs the tests of \`npm test\` TIMES times in a row (20), prints each run's result and time, and keeps
what a failed run printed in test-results/again/. --busy: every core is kept busy by something else
meanwhile. --slow: the browser's pages are slow, and what they ask for comes late. The exit code is 1
if any run failed.`;

const ROOT = join(import.meta.dirname, "..");
const KEPT = join(ROOT, "test-results/again");
const VITEST = join(ROOT, "node_modules/vitest/vitest.mjs");

interface Run {
  code: number;
  seconds: number;
  printed: string;
}

async function again(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      busy: { type: "boolean", default: false },
      slow: { type: "boolean", default: false },
      project: { type: "string", multiple: true, default: [] },
    },
  });
  const [times = "20"] = positionals.filter((one) => /^\d+$/.test(one));
  const files = positionals.filter((one) => one !== times);
  const args = [...values.project.flatMap((name) => ["--project", name]), ...files];
  buildIfStale(console.log);
  rmSync(KEPT, { recursive: true, force: true });
  const others = values.busy ? keepBusy() : [];
  process.once("exit", () => stopAll(others));
  const failed: number[] = [];
  for (let number = 1; number <= Number(times); number++) {
    const run = await runTests(args, values.slow ? { SLOW_PAGES: "1" } : {});
    if (run.code !== 0) failed.push(number);
    console.log(`${number}/${times} ${lineOf(run)}`);
    if (run.code !== 0) console.log(`   ${keep(number, run.printed)}`);
  }
  stopAll(others);
  const busy = values.busy ? ", every core kept busy" : "";
  console.log(`${Number(times) - failed.length} passed, ${failed.length} failed${busy}`);
  return failed.length === 0;
}

function runTests(args: string[], also: Record<string, string>): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [VITEST, "run", ...args], {
    cwd: ROOT,
    env: { ...process.env, ...also, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const hear = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return new Promise((resolve) => {
    child.once("close", (code) => {
      resolve({ code: code ?? 1, seconds: (performance.now() - start) / 1000, printed });
    });
  });
}

/** Formats a run: the result, names of failed tests, the time, and the machine's load. */
function lineOf({ code, seconds, printed }: Run): string {
  const lines = printed.split("\n");
  const tests = lines.findLast((line) => /^\s+Tests /.test(line))?.trim() ?? "no test ran";
  const failed = lines.filter((line) => line.startsWith(" FAIL ")).map((line) => line.trim());
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const result = code === 0 ? "passed" : `FAILED (exit code ${code})`;
  return [`${result} in ${seconds.toFixed(0)} s, load ${load}; ${tests}`, ...failed].join("\n   ");
}

function keep(number: number, printed: string): string {
  mkdirSync(KEPT, { recursive: true });
  const file = join(KEPT, `run-${number}.txt`);
  writeFileSync(file, printed);
  return file;
}

/** Starts one process with an endless loop for each core. */
function keepBusy(): ChildProcess[] {
  const loop = ["-e", "for (;;);"];
  return Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, loop, { stdio: "ignore" }),
  );
}

function stopAll(children: ChildProcess[]): void {
  for (const child of children) child.kill("SIGKILL");
}

if (process.argv.includes("--help")) console.log(USAGE);
else if (!(await again())) process.exitCode = 1;
