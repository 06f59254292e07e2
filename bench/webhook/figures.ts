import { median } from "../measure.ts";
import { table, whole } from "../table.ts";
import type { Bundles } from "./build-bundles.ts";
import type { Load } from "./outside.ts";
import type { Served } from "./serve.ts";
import { type Subject, WORKERS, type WorkerName } from "./subjects.ts";

/**
 * One round of one subject. `cpuMs`: CPU time of its workerd; null: not available on this system.
 */
export type Sample = Load & { cpuMs: number | null };

interface Figure {
  value: number;
  spread: string;
}

const HEADER = ["CPU us", "spread", "of bare", "updates/s", "spread", "of bare"];
const SEND_HEADER = ["ms to send", "of bare", "presses answered", "extra sends"];

/** The cost of an update with `chats` at once, each subject beside its baseline. */
export function updatesTable(chats: number, samples: Map<Subject, Sample[]>): string {
  const named = new Map([...samples].map(([{ name }, own]) => [name, own]));
  const rows = [...samples].map(([{ name, baseline }, own]) => {
    const bare = baseline ? named.get(baseline.name) : own;
    return row(name, own, bare ?? []);
  });
  const at = chats === 1 ? "1 chat" : `${chats} chats`;
  return table([`${at} at once`, ...HEADER, ...SEND_HEADER], rows);
}

function row(name: string, own: Sample[], bare: Sample[]): string[] {
  const [cpu, rate] = [figure(own, cpuUs), figure(own, rateOf)];
  const latency = figure(own, ({ medianMs }) => medianMs);
  const of = (read: Read) => ratio(figure(own, read), figure(bare, read));
  const presses = sum(own, ({ presses }) => presses);
  const answered = sum(own, ({ answered }) => answered);
  return [
    name,
    ...(cpu ? [whole(cpu.value), cpu.spread] : ["?", "?"]),
    of(cpuUs),
    ...(rate ? [whole(rate.value), rate.spread] : ["?", "?"]),
    of(rateOf),
    latency?.value.toFixed(2) ?? "?",
    of(({ medianMs }) => medianMs),
    presses === 0 ? "" : `${Math.round((100 * answered) / presses)} %`,
    String(sum(own, ({ extraSends }) => extraSends)),
  ];
}

type Read = (sample: Sample) => number | null;

function figure(samples: Sample[], read: Read): Figure | null {
  const values = samples.flatMap((sample) => read(sample) ?? []);
  if (values.length === 0) return null;
  const spread = `${whole(Math.min(...values))} to ${whole(Math.max(...values))}`;
  return { value: median(values), spread };
}

function ratio(own: Figure | null, bare: Figure | null): string {
  return own && bare ? (own.value / bare.value).toFixed(2) : "?";
}

function sum(samples: Sample[], read: (sample: Sample) => number): number {
  return samples.reduce((total, sample) => total + read(sample), 0);
}

function cpuUs({ cpuMs, updates }: Sample): number | null {
  return cpuMs === null ? null : (1_000 * cpuMs) / updates;
}

function rateOf({ updates, tookMs }: Sample): number {
  return (1_000 * updates) / tookMs;
}

const NAMES: Record<WorkerName, string> = {
  flows: "the Worker",
  questions: "the Worker, with the twelve questions, which stay",
  shrinking: "the Worker, with the twelve questions",
  bare: "bare Hono + object + send",
  floor: "what protects alone",
  grammy: "grammY + object",
};

export function workersTable(measured: {
  bundles: Bundles;
  startMs: Partial<Record<WorkerName, number[]>>;
  served: Record<WorkerName, Served>;
}): string {
  const rows = WORKERS.map((worker) => [
    NAMES[worker],
    (measured.bundles[worker].size / 1_000).toFixed(0),
    (measured.bundles[worker].gzip / 1_000).toFixed(0),
    median(measured.startMs[worker] ?? []).toFixed(0),
    measured.served[worker].readyMs.toFixed(0),
  ]);
  return table(["bundle", "kB", "kB gzip", "start ms", "launch to healthy ms"], rows);
}
