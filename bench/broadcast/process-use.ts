import { readFileSync } from "node:fs";

/** A clock tick is 10 ms on every Linux that Node supports. */
const TICK_MS = 10;

/** The most memory that a process ever had, in bytes; 0: there is no `/proc`, or it has ended. */
export function peakMemory(pid: number): number {
  const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) * 1_024;
}

/** CPU that a process has used, user and system, in ms. */
export function cpuOf(pid: number): number {
  const text = read(`/proc/${pid}/stat`);
  // The name is in brackets and may contain any character.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) || 0) + (Number(fields[12]) || 0)) * TICK_MS;
}

/** CPU that the whole machine has used and had, over all its cores, in ms. */
export function machineCpu(): { usedMs: number; totalMs: number } {
  const [line = ""] = read("/proc/stat").split("\n");
  const ticks = line.split(/\s+/).slice(1, 9).map(Number);
  const totalMs = ticks.reduce((sum, one) => sum + one, 0) * TICK_MS;
  const [, , , idle = 0, waiting = 0] = ticks;
  return { usedMs: totalMs - (idle + waiting) * TICK_MS, totalMs };
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
