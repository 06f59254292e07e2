import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const ZOMBIE_LINE = /^State:\s*Z/m;
const PARENT_LINE = /^PPid:\s*(\d+)$/m;

/** The pid in a file of this project; null: no such file, or no number in it. */
export function readPid(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

/**
 * The command line of a process; null: it does not run. A pid from a file may belong to another
 * process by now, so read the command before killing it or waiting for it.
 */
export function commandOf(pid: number): string | null {
  const line = readProc(pid, "cmdline");
  // Empty for a zombie process.
  if (line !== null) return line.replaceAll("\0", " ").trim() || null;
  const said = askPs(pid, "command");
  return said?.includes("<defunct>") ? null : said;
}

/** The parent of a process; null: it does not run, or its parent is unknown. */
export function parentOf(pid: number): number | null {
  const said = PARENT_LINE.exec(readProc(pid, "status") ?? "")?.[1] ?? askPs(pid, "ppid");
  return said === null ? null : Number.parseInt(said, 10);
}

export function isAlive(pid: number): boolean {
  if (ZOMBIE_LINE.test(readProc(pid, "status") ?? "")) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM means that the process runs as another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return null;
  }
}

/** Asks ps, because macOS has no /proc. Without both, a process counts as ended. */
function askPs(pid: number, field: string): string | null {
  const ps = spawnSync("ps", ["-o", `${field}=`, "-p", String(pid)], { encoding: "utf8" });
  return ps.error === undefined ? ps.stdout.trim() || null : null;
}
