import { readdirSync, readFileSync } from "node:fs";

/** A clock tick is 10 ms on every Linux that Node supports. */
const TICK_MS = 10;

/**
 * Reads the CPU, user and system, that the workerd below a process has used (ms). null: this
 * system has no `/proc`.
 */
export function workerdCpu(parent: number | undefined): (() => number) | null {
  const found = processes().find(({ name, ppid }) => name === "workerd" && ppid === parent);
  if (!found) return null;
  return () => readStat(found.pid)?.cpuMs ?? 0;
}

interface Stat {
  pid: number;
  name: string;
  ppid: number;
  cpuMs: number;
}

function processes(): Stat[] {
  try {
    return readdirSync("/proc").flatMap((entry) => readStat(Number(entry)) ?? []);
  } catch {
    return [];
  }
}

/** Reads `/proc/<pid>/stat`; null: the process has ended. */
function readStat(pid: number): Stat | null {
  if (!Number.isInteger(pid)) return null;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name is in brackets and may contain any character.
    const end = text.lastIndexOf(")");
    const name = text.slice(text.indexOf("(") + 1, end);
    const fields = text.slice(end + 2).split(" ");
    const [ppid, user, system] = [fields[1], fields[11], fields[12]].map(Number);
    return { pid, name, ppid: ppid ?? 0, cpuMs: ((user ?? 0) + (system ?? 0)) * TICK_MS };
  } catch {
    return null;
  }
}
