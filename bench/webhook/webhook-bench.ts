import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../scripts/free-port.ts";
import { readContent } from "../../scripts/read-content.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { median, rotated } from "../measure.ts";
import { record } from "../resident.ts";
import { percent, table, whole } from "../table.ts";
import { type Bundle, buildBundles } from "./build-bundles.ts";
import { Child } from "./child.ts";
import type { Load, LoadRequest } from "./outside.ts";
import type { Served, ServeRequest } from "./serve.ts";
import { WEBHOOK_SECRET } from "./update.ts";

const file = (name: string) => join(import.meta.dirname, name);

const CHATS_AT_ONCE = [1, 8, 32];
const ROUNDS = 6;
const ROUND_MS = 1_200;
const WARM_UP_MS = 1_500;
const STARTS = 5;
const FIRST_PORT = 18_700;

/** Who is measured: a Worker and the channel that talks to it. */
interface Subject {
  name: string;
  worker: "ours" | "baseline";
  channel: ChannelId;
  firstChat: number;
}
const TELEGRAM: Subject = {
  name: "Telegram",
  worker: "ours",
  channel: "telegram",
  firstChat: 1_000,
};
const ZALO: Subject = { name: "Zalo", worker: "ours", channel: "zalo", firstChat: 3_000 };
const BASELINE: Subject = {
  name: "bare Hono + object + send",
  worker: "baseline",
  channel: "telegram",
  firstChat: 2_000,
};
const SUBJECTS = [TELEGRAM, BASELINE, ZALO];

/** Enough turns to see one tip from its menu to the next. */
const TIP_TURNS = 100;

type Script = Pick<LoadRequest, "first" | "again">;

interface Stage {
  script: Script;
  outside: Child<LoadRequest, Load>;
  apiPort: number;
  served: Record<Subject["worker"], Served>;
}

/** Measures both Workers against the same outside; returns the tables. */
export async function webhookBench(): Promise<string> {
  const bundles = await buildBundles();
  const startMs = {
    ours: await startTime(bundles.ours),
    baseline: await startTime(bundles.baseline),
  };
  const state = mkdtempSync(join(tmpdir(), "bench-"));
  const children: Child<object, unknown>[] = [];
  try {
    const stage = await setStage(bundles, state, children);
    const tables = [await updates(stage), workers(bundles, startMs, stage.served)];
    return tables.join("\n\n");
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    rmSync(state, { recursive: true, force: true });
  }
}

type Bundles = Record<Subject["worker"], Bundle>;

async function setStage(
  bundles: Bundles,
  state: string,
  children: Child<object, unknown>[],
): Promise<Stage> {
  const apiPort = await freePort(FIRST_PORT);
  const outside = new Child<LoadRequest, Load>(file("outside.ts"));
  const bindings = bindingsOf(apiPort);
  const launch = async (worker: Subject["worker"]) => {
    const child = new Child<ServeRequest, Served>(file("serve.ts"));
    children.push(child);
    // The API's own port is not listened on yet.
    const port = await freePort(apiPort + children.length);
    return child.ask({ bundle: bundles[worker].path, port, state: join(state, worker), bindings });
  };
  children.push(outside);
  return {
    script: scriptOf(),
    outside,
    apiPort,
    served: { ours: await launch("ours"), baseline: await launch("baseline") },
  };
}

function bindingsOf(apiPort: number): Record<string, string> {
  const root = `http://127.0.0.1:${apiPort}`;
  return {
    ORIGIN: "http://localhost:8787",
    APP_SECRET: Buffer.alloc(32, 7).toString("base64url"),
    TELEGRAM_BOT_TOKEN: "7000000:bench",
    TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
    TELEGRAM_API_ROOT: root,
    ZALO_BOT_TOKEN: "7000000:bench",
    ZALO_WEBHOOK_SECRET: WEBHOOK_SECRET,
    ZALO_API_ROOT: root,
  };
}

function ask(stage: Stage, subject: Subject, load: { chats: number; durationMs: number }) {
  const { channel, firstChat, worker } = subject;
  const { url } = stage.served[worker];
  const { apiPort, script } = stage;
  return stage.outside.ask({ apiPort, url, channel, firstChat, ...script, ...load });
}

/** Typed, so that every channel takes it, and each update asks for one message. */
function scriptOf(): Script {
  const { inputs, tip } = record(readContent(), TIP_TURNS, false);
  const texts = inputs.flatMap((input) =>
    "body" in input && input.body.type === "text" ? [input.body.text] : [],
  );
  const { start, length } = tip;
  return { first: texts.slice(0, start), again: texts.slice(start, start + length) };
}

/** By subject and chats at once, in each round all of them in turns. */
async function updates(stage: Stage): Promise<string> {
  const rows: string[][] = [];
  for (const chats of CHATS_AT_ONCE) {
    const loads = new Map<Subject, Load[]>(SUBJECTS.map((subject) => [subject, []]));
    for (const subject of SUBJECTS) await ask(stage, subject, { chats, durationMs: WARM_UP_MS });
    for (let round = 0; round < ROUNDS; round++) {
      for (const subject of rotated(SUBJECTS, round)) {
        const load = await ask(stage, subject, { chats, durationMs: ROUND_MS });
        loads.get(subject)?.push(load);
      }
    }
    rows.push(...SUBJECTS.map((subject) => row(subject, chats, loads)));
  }
  const header = ["updates per second", "chats", "median", "spread", "ms to send", "extra sends"];
  return table([...header, "of the baseline"], rows);
}

function row(subject: Subject, chats: number, loads: Map<Subject, Load[]>): string[] {
  const own = loads.get(subject) ?? [];
  const rates = ratesOf(own);
  const bare = median(ratesOf(loads.get(BASELINE) ?? []));
  return [
    subject.name,
    String(chats),
    whole(median(rates)),
    `${whole(Math.min(...rates))} to ${whole(Math.max(...rates))}`,
    median(own.map(({ medianMs }) => medianMs)).toFixed(2),
    String(own.reduce((sum, { extraSends }) => sum + extraSends, 0)),
    percent(median(rates), bare),
  ];
}

function ratesOf(loads: Load[]): number[] {
  return loads.map(({ updates, tookMs }) => (1_000 * updates) / tookMs);
}

async function startTime({ path }: Bundle): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const child = new Child<{ bundle: string }, number>(file("start-time.ts"));
    times.push(await child.ask({ bundle: path }).finally(() => child.stop()));
  }
  return median(times);
}

function workers(
  bundles: Bundles,
  startMs: Record<Subject["worker"], number>,
  served: Stage["served"],
): string {
  const names = { ours: "the Worker", baseline: BASELINE.name };
  const rows = (["ours", "baseline"] as const).map((worker) => [
    names[worker],
    (bundles[worker].size / 1_000).toFixed(0),
    (bundles[worker].gzip / 1_000).toFixed(0),
    startMs[worker].toFixed(0),
    served[worker].readyMs.toFixed(0),
  ]);
  return table(["bundle", "kB", "kB gzip", "start ms", "launch to healthy ms"], rows);
}
