import { arch, cpus, loadavg, platform } from "node:os";

/** Describes the machine and its load before the measurement. */
export function machine(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() || "unknown processor";
  const load = loadavg()[0]?.toFixed(1) ?? "?";
  const node = process.versions.node;
  return `${cores.length} cores (${model}), ${platform()} ${arch()}, Node ${node}, load ${load}`;
}
