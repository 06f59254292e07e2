import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "../../scripts/build-if-stale.ts";
import { percent, table } from "../table.ts";
import type { Candidate } from "./candidate.ts";
import { nodeCandidate } from "./node-sender.ts";
import { type Played, play } from "./play.ts";
import { machineCpu } from "./process-use.ts";
import { workerCandidate } from "./worker-sender.ts";

const RECIPIENTS = 3_000;
const LONG_RECIPIENTS = 20_000;
/** Of those who are told while the sender is killed. */
const KILLED_SHARE = 1 / 3;
const KILLS = [0.3, 0.6];
/** How long the platform takes for an answer. */
const LATENCIES_MS = [60, 150];

const CANDIDATES: Candidate[] = [
  workerCandidate,
  nodeCandidate("grammY + throttler", "throttler"),
  nodeCandidate("plain loop, 28/s", "loop"),
];

/**
 * A notice to everybody, by each candidate to a bot of its own, side by side, so that a load of the
 * machine affects all of them: first undisturbed, then with kills.
 */
export async function broadcastBench(isLong: boolean): Promise<string> {
  buildIfStale((line) => console.log(line));
  const recipients = isLong ? LONG_RECIPIENTS : RECIPIENTS;
  const steady = await sideBySide({ recipients, kills: [] });
  const killed = await sideBySide({ recipients: recipients * KILLED_SHARE, kills: KILLS });
  return [
    `${recipients} recipients; a resident writes to the Worker twice a second, and counts too`,
    table(["", "answer", ...STEADY.map(([name]) => name)], rowsOf(steady.played, STEADY)),
    steady.load,
    `\n${recipients * KILLED_SHARE} recipients, killed twice on the way`,
    table(["", "answer", ...KILLED.map(([name]) => name)], rowsOf(killed.played, KILLED)),
    killed.load,
  ].join("\n");
}

async function sideBySide(scene: { recipients: number; kills: number[] }) {
  const directory = mkdtempSync(join(tmpdir(), "tieng-mo-broadcast-"));
  const before = machineCpu();
  try {
    const played = await Promise.all(
      CANDIDATES.flatMap((candidate) =>
        LATENCIES_MS.map((latencyMs) =>
          play(candidate, {
            ...scene,
            latencyMs,
            directory: mkdtempSync(join(directory, "candidate-")),
          }),
        ),
      ),
    );
    return { played, load: loadSince(before) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** How busy the whole machine was, which is more than this benchmark when others use it. */
function loadSince(before: { usedMs: number; totalMs: number }): string {
  const now = machineCpu();
  const busy = percent(now.usedMs - before.usedMs, now.totalMs - before.totalMs);
  return `meanwhile the machine was ${busy} busy, load ${loadavg()[0]?.toFixed(1)}`;
}

type Column = [name: string, cell: (played: Played) => string];

const OUTCOME: Column[] = [
  ["429s", ({ refused }) => `${refused}`],
  ["lost", ({ lost }) => `${lost}`],
  ["repeated", ({ repeated }) => `${repeated}`],
  ["not in flight", ({ unexplained }) => `${unexplained}`],
];

const STEADY: Column[] = [
  ["of 30/s", ({ share }) => `${(100 * share).toFixed(1)} %`],
  ["most in 1 s", ({ most }) => `${most}`],
  ...OUTCOME,
  ["MB, at most", ({ memory }) => (memory / 1e6).toFixed(0)],
  ["CPU s", ({ cpuMs }) => (cpuMs / 1_000).toFixed(1)],
  ["replies p50 / p95 / longest", ({ waits }) => times(waits)],
];

const KILLED: Column[] = [["s", ({ seconds }) => seconds.toFixed(0)], ...OUTCOME];

function rowsOf(played: Played[], columns: Column[]): string[][] {
  return played.map((one) => [
    one.name,
    `${one.latencyMs} ms`,
    ...columns.map(([, cell]) => cell(one)),
  ]);
}

function times(waits: number[]): string {
  if (waits.length === 0) return "";
  const sorted = waits.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return `${[0.5, 0.95, 1].map((share) => Math.round(at(share))).join(" / ")} ms`;
}
