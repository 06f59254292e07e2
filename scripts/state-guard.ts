import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { commandOf, readPid } from "./process-info.ts";

/** How long a start waits for the previous owner of the state to end. */
const HANDOVER_MS = 5_000;
const HANDOVER_STEP_MS = 50;
const OWNER_FILE = "owner.pid";
/** The commands that own a state directory. */
const OWNER = /scripts[/\\](worker|start)\.ts/;

/** Another live process serves this state directory. */
export class StateInUse extends Error {
  readonly pid: number;
  constructor(pid: number) {
    super(`the state directory is in use by process ${pid}; stop it or choose another --state`);
    this.name = "StateInUse";
    this.pid = pid;
  }
}

/** Guards a state directory: it has one owner, and no workerd outlives the owner. */
export interface StateGuard {
  /**
   * Call it when workerd runs. It tells the reaper the pid, in case the directory is deleted later.
   */
  running(): void;
  /** Call it after a clean stop, when there is no workerd left to end. */
  release(): void;
}

/**
 * Makes this process the only owner of `directory`:
 * 1. waits for a previous owner that is about to end, and fails while another one lives;
 * 2. ends a workerd that a killed owner left behind;
 * 3. makes Miniflare start workerd through `workerd.sh`, which records its pid;
 * 4. starts a reaper that ends that workerd when this process ends, for any reason.
 */
export async function guardState(directory: string): Promise<StateGuard> {
  mkdirSync(directory, { recursive: true });
  const ownerFile = join(directory, OWNER_FILE);
  const workerdFile = join(directory, "workerd.pid");
  await waitForOwner(directory);
  await endLeftover(workerdFile);
  writeFileSync(ownerFile, `${process.pid}\n`);
  const disown = (): void => rmSync(ownerFile, { force: true });
  process.once("exit", disown);
  freshTemporaryDirectory(directory);
  startThroughWrapper(workerdFile);
  const tellReaper = startReaper(workerdFile);
  return {
    running: () => tellReaper(`${readPid(workerdFile) ?? ""}`),
    release() {
      tellReaper("");
      rmSync(workerdFile, { force: true });
      process.off("exit", disown);
      disown();
    },
  };
}

/** Resolves when no other live process serves the directory. Throws StateInUse while one does. */
export async function waitForOwner(directory: string): Promise<void> {
  const file = join(directory, OWNER_FILE);
  for (let waited = 0; ; waited += HANDOVER_STEP_MS) {
    const pid = readPid(file);
    if (pid === null || pid === process.pid || !OWNER.test(commandOf(pid) ?? "")) return;
    if (waited >= HANDOVER_MS) throw new StateInUse(pid);
    await pause(HANDOVER_STEP_MS);
  }
}

async function endLeftover(file: string): Promise<void> {
  const pid = readPid(file);
  if (pid === null) return;
  for (let waited = 0; waited < HANDOVER_MS; waited += HANDOVER_STEP_MS) {
    if (!commandOf(pid)?.includes("workerd")) break;
    process.kill(pid, "SIGKILL");
    await pause(HANDOVER_STEP_MS);
  }
  rmSync(file, { force: true });
}

/** Puts Miniflare's temporary files where the next start removes them. */
function freshTemporaryDirectory(directory: string): void {
  const temporary = join(directory, "tmp");
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  process.env.TMPDIR = temporary;
}

function startThroughWrapper(workerdFile: string): void {
  if (process.platform === "win32") return;
  const fromMiniflare = createRequire(createRequire(import.meta.url).resolve("miniflare"));
  // workerd's package exports the path of its binary. Miniflare needs its own copy's version.
  const workerd = fromMiniflare("workerd") as { default: string };
  const wrapper = join(import.meta.dirname, "workerd.sh");
  chmodSync(wrapper, 0o755);
  process.env.WORKERD_BINARY = workerd.default;
  process.env.WORKERD_PID_FILE = workerdFile;
  process.env.MINIFLARE_WORKERD_PATH = wrapper;
}

/**
 * The reaper reads pids from a pipe that closes when this process ends. The pid file is more recent
 * than the pipe, because Miniflare restarts a workerd that has crashed.
 */
const REAPER = `while read -r line; do pid=$line; done
[ -f "$1" ] && pid=$(cat "$1")
[ -n "$pid" ] && kill -9 "$pid"
rm -f "$1"`;

/** Starts the reaper in its own process group, so that killing our group does not kill it. */
function startReaper(workerdFile: string): (pid: string) => void {
  if (process.platform === "win32") return () => undefined;
  const reaper = spawn("sh", ["-c", REAPER, "reaper", workerdFile], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  reaper.on("error", () => undefined);
  reaper.stdin.on("error", () => undefined);
  reaper.unref();
  return (pid) => reaper.stdin.write(`${pid}\n`);
}
