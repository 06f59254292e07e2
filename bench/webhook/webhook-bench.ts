import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../scripts/free-port.ts";
import { rotated } from "../measure.ts";
import { bindingsOf } from "./bindings.ts";
import { type Bundles, buildBundles } from "./build-bundles.ts";
import { Child } from "./child.ts";
import { type Sample, updatesTable, workersTable } from "./figures.ts";
import type { Load, LoadRequest } from "./outside.ts";
import type { Served, ServeRequest } from "./serve.ts";
import { makeSubjects, type Subject, WORKERS, type WorkerName } from "./subjects.ts";
import { workerdCpu } from "./workerd-cpu.ts";

const file = (name: string) => join(import.meta.dirname, name);

/** Duration and subjects of the benchmark. A smaller plan is faster, for shared machines. */
export interface Plan {
  chatsAtOnce: number[];
  rounds: number;
  roundMs: number;
  warmUpMs: number;
  wants(subject: Subject): boolean;
}

const WHOLE: Plan = {
  chatsAtOnce: [1, 8, 32],
  rounds: 5,
  roundMs: 1_200,
  warmUpMs: 1_500,
  wants: () => true,
};
const STARTS = 5;
/** An object sleeps after ten seconds without a request. Those of a subject are woken first. */
const WAKE_MS = 150;
const FIRST_PORT = 18_700;

/** A running Worker. */
interface Running extends Served {
  /** CPU time so far, in ms; null: not available on this system. */
  cpu: (() => number) | null;
}

interface Stage {
  outside: Child<LoadRequest, Load>;
  apiPort: number;
  running: Record<WorkerName, Running>;
}

/** Measures all Workers against the same outside; returns the tables. */
export async function webhookBench(plan: Plan = WHOLE): Promise<string> {
  const bundles = await buildBundles();
  const startMs: Partial<Record<WorkerName, number[]>> = {};
  for (const worker of WORKERS) startMs[worker] = await startTimes(bundles[worker].path);
  const state = mkdtempSync(join(tmpdir(), "bench-"));
  const children: Child<object, unknown>[] = [];
  try {
    const stage = await setStage(bundles, state, children);
    const tables: string[] = [];
    for (const chats of plan.chatsAtOnce) {
      tables.push(updatesTable(chats, await updates(stage, plan, chats)));
    }
    return [...tables, workersTable({ bundles, startMs, served: stage.running })].join("\n\n");
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    rmSync(state, { recursive: true, force: true });
  }
}

async function setStage(
  bundles: Bundles,
  state: string,
  children: Child<object, unknown>[],
): Promise<Stage> {
  const apiPort = await freePort(FIRST_PORT);
  const outside = new Child<LoadRequest, Load>(file("outside.ts"));
  children.push(outside);
  const bindings = bindingsOf(apiPort);
  const launch = async (worker: WorkerName): Promise<Running> => {
    const child = new Child<ServeRequest, Served>(file("serve.ts"));
    children.push(child);
    // Nothing listens on the API's port yet, so later ports are searched.
    const port = await freePort(apiPort + children.length);
    const bundle = bundles[worker].path;
    const served = await child.ask({ bundle, port, state: join(state, worker), bindings });
    return { ...served, cpu: workerdCpu(child.pid) };
  };
  const [questions, flows] = [await launch("questions"), await launch("flows")];
  const [shrinking, bare, floor, grammy] = [
    await launch("shrinking"),
    await launch("bare"),
    await launch("floor"),
    await launch("grammy"),
  ];
  const running = { questions, flows, shrinking, bare, floor, grammy };
  return { outside, apiPort, running };
}

/** Measures all subjects in turn. Each round starts with another one. */
async function updates(stage: Stage, plan: Plan, chats: number) {
  const { rounds, roundMs, warmUpMs } = plan;
  const subjects = makeSubjects().filter(plan.wants);
  const samples = new Map<Subject, Sample[]>(subjects.map((subject) => [subject, []]));
  for (const subject of subjects) await ask(stage, subject, { chats, durationMs: warmUpMs });
  for (let round = 0; round < rounds; round++) {
    for (const subject of rotated(subjects, round)) {
      const sample = await ask(stage, subject, { chats, durationMs: roundMs });
      samples.get(subject)?.push(sample);
    }
  }
  return samples;
}

async function ask(
  stage: Stage,
  { channel, firstChat, worker, script }: Subject,
  load: { chats: number; durationMs: number },
): Promise<Sample> {
  const { url, cpu } = stage.running[worker];
  const { apiPort } = stage;
  const asked = { apiPort, url, channel, firstChat, ...script, ...load };
  await stage.outside.ask({ ...asked, durationMs: WAKE_MS });
  const before = cpu?.() ?? 0;
  const done = await stage.outside.ask(asked);
  return { ...done, cpuMs: cpu ? cpu() - before : null };
}

async function startTimes(path: string): Promise<number[]> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const child = new Child<{ bundle: string }, number>(file("start-time.ts"));
    times.push(await child.ask({ bundle: path }).finally(() => child.stop()));
  }
  return times;
}
