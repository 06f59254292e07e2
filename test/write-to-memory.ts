import { mkdirSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { freemem } from "node:os";
import { join } from "node:path";

/** A file system in memory, where Linux has one. */
const MEMORY = "/dev/shm";
const OURS = /^tieng-mo-tests-(\d+)$/;
/** A run writes a tenth of this. */
const ENOUGH_BYTES = 3 * 1024 ** 3;

/**
 * Global set-up: what the tests write lies in memory, if there is room for it. The objects of the
 * Worker commit many thousand times, and each commit would wait some milliseconds for the disk. No
 * test is about what a disk keeps when the power fails: a killed process loses nothing here, too.
 */
export default function writeToMemory(): void {
  const directory = join(MEMORY, `tieng-mo-tests-${process.pid}`);
  if (process.env.TMPDIR === directory || !hasRoom()) return;
  removeWhatWasLeft();
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  process.env.TMPDIR = directory;
  process.once("exit", () => rmSync(directory, { recursive: true, force: true, maxRetries: 3 }));
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return Math.min(bavail * bsize, freemem()) >= ENOUGH_BYTES;
  } catch {
    return false;
  }
}

/** By runs that were killed. */
function removeWhatWasLeft(): void {
  for (const name of readdirSync(MEMORY)) {
    const [, pid] = OURS.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
