import { spawn } from "node:child_process";
import { setPriority } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/**
 * Everything that is checked without running the code; the content has its own check, which is also
 * a test. One checker each: several would work out the
 * same types again, for twice the CPU time.
 */
const CHECKS: [program: string, ...args: string[]][] = [
  ["tsc", "--checkers", "1"],
  ["tsc", "--checkers", "1", "-p", "src/inbox"],
  ["tsc", "--checkers", "1", "-p", "simulator/page"],
  ["biome", "check", "--error-on-warnings"],
  ["knip"],
];

interface Options {
  /** How many run side by side. */
  atOnce: number;
  /** Lets whatever else `npm test` runs go first. */
  inBackground?: boolean;
}

/** What the checks have printed, and which of them failed. */
export interface Checked {
  printed: string;
  failed: string[];
}

/** Runs all of them, and to the end, so that one run shows all faults. */
export async function checkStatically({ atOnce, inBackground = false }: Options): Promise<Checked> {
  const left = [...CHECKS];
  const checked: Checked = { printed: "", failed: [] };
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { code, printed } = await run(next, inBackground);
      checked.printed += printed;
      if (code !== 0) checked.failed.push(next.join(" "));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return checked;
}

/** Prints what they have printed. Returns whether all passed. */
export function report({ printed, failed }: Checked): boolean {
  process.stdout.write(printed);
  for (const check of failed) console.error(`failed: ${check}`);
  return failed.length === 0;
}

const LOW_PRIORITY = 10;

function run([program, ...args]: (typeof CHECKS)[number], inBackground: boolean) {
  const file = join(ROOT, "node_modules/.bin", program);
  const child = spawn(file, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  if (inBackground && child.pid) setPriority(child.pid, LOW_PRIORITY);
  let printed = "";
  const hear = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return new Promise<{ code: number; printed: string }>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, printed }));
  });
}
