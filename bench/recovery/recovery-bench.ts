import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../scripts/free-port.ts";
import { readContent } from "../../scripts/read-content.ts";
import type { Simulator } from "../../simulator/contracts.ts";
import { createSimulator } from "../../simulator/simulator.ts";
import type { TipContent } from "../../src/core/tip/tip-content.ts";
import { Chance } from "../../test/day/chance.ts";
import { Desk } from "../../test/day/desk.ts";
import { WorkerProcess } from "../../test/day/worker-process.ts";
import { ORIGIN } from "../../test/http/officer-browser.ts";
import { table } from "../table.ts";
import { differences } from "./compare-tip.ts";
import { Robot, type Told } from "./robot.ts";
import { Killer, letFaultsCome } from "./storm.ts";

interface Storm {
  residents: number;
  /** New residents per second. Each answers as fast as a quick person. */
  perSecond: number;
  killEveryMs: number;
  /** Share of all sends that fail. */
  faults: number;
  seed: number;
}

/** How long the last resident may take before officers read the tips. */
const LAST_RESIDENT_MS = 150_000;

/** Longest time in which a turn must be answered. */
const SILENT_MS = 15_000;

const SECRETS = {
  APP_SECRET: Buffer.alloc(32, "recovery bench").toString("base64url"),
  TELEGRAM_BOT_TOKEN: "730000001:recovery-telegram-token",
  TELEGRAM_WEBHOOK_SECRET: "recovery-telegram-secret",
  ZALO_BOT_TOKEN: "840000002:recovery-zalo-token",
  ZALO_WEBHOOK_SECRET: "recovery-zalo-secret",
};

/** Zalo's retries of a webhook are undocumented. Telegram's schedule is in the simulator. */
const ZALO_RETRIES_MS = [200, 400, 800, 1_600, 3_200, 6_400];

const CATEGORIES = ["theft", "drugs", "gambling", "traffic", "fire", "smuggling", "other"];
const AREAS = ["song-tri", "hai-ninh", "vung-ang", "hoanh-son", "elsewhere"];

/**
 * Lets residents send one tip each while the platforms refuse some sends and the Worker is killed
 * repeatedly. Then officers read the tips.
 */
export async function recoveryBench(storm: Storm): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), "tieng-mo-recovery-"));
  const port = await freePort(17_000);
  const worker = `http://127.0.0.1:${port}/webhook`;
  const simulator = await createSimulator({
    port: 0,
    telegram: {
      token: SECRETS.TELEGRAM_BOT_TOKEN,
      secret: SECRETS.TELEGRAM_WEBHOOK_SECRET,
      webhookUrl: `${worker}/telegram`,
    },
    zalo: {
      token: SECRETS.ZALO_BOT_TOKEN,
      secret: SECRETS.ZALO_WEBHOOK_SECRET,
      webhookUrl: `${worker}/zalo`,
      retries: ZALO_RETRIES_MS,
    },
  });
  const state = join(directory, "state");
  mkdirSync(state);
  const process_ = new WorkerProcess(port, state, {
    ...SECRETS,
    ORIGIN,
    TELEGRAM_API_ROOT: simulator.telegram.apiRoot,
    ZALO_API_ROOT: simulator.zalo.apiRoot,
  });
  try {
    await process_.start();
    const desk = await Desk.open(process_, "duty", SECRETS.APP_SECRET);
    const { robots, gaps } = await play(simulator, process_, storm);
    const rss = memoryOf(state);
    const tips = (await desk.openAll()).map(({ content }) => content);
    return report({ robots, gaps, tips, rss }, storm);
  } finally {
    await process_.kill();
    await simulator.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function play(simulator: Simulator, worker: WorkerProcess, storm: Storm) {
  const content = readContent();
  const killer = new Killer(worker, storm.killEveryMs);
  for (const channel of [simulator.telegram, simulator.zalo]) {
    letFaultsCome(channel, { share: storm.faults, chance: new Chance(storm.seed) });
  }
  if (storm.killEveryMs > 0) killer.start();
  const robots: Robot[] = [];
  const runs: Promise<boolean>[] = [];
  for (let number = 0; number < storm.residents; number++) {
    const zalo = number % 2 === 1;
    const user = (zalo ? simulator.zalo : simulator.telegram).user({ lang: "vi" });
    const chance = new Chance(storm.seed * 1_000 + number);
    const robot = new Robot(user, tellingOf(number), { content, chance, zalo });
    robots.push(robot);
    runs.push(robot.run());
    await pause(1_000 / storm.perSecond);
  }
  const late = new AbortController();
  const limit = pause(LAST_RESIDENT_MS, undefined, { signal: late.signal });
  await Promise.race([Promise.all(runs), limit]).finally(() => late.abort());
  limit.catch(() => undefined);
  for (const robot of robots) robot.stop();
  await Promise.all(runs);
  await killer.stop();
  return { robots, gaps: killer.gaps };
}

function tellingOf(number: number): Told {
  const mark = `q${number.toString(36)}z`;
  return {
    category: CATEGORIES[number % CATEGORIES.length] ?? "other",
    area: AREAS[number % AREAS.length] ?? "elsewhere",
    what: `bzk wvx ${mark} wvx bzk ${mark}`,
    place: `pgl ${mark} pgl`,
    detail: `dtr ${mark} dtr`,
  };
}

/** Resident memory of workerd, in bytes. */
function memoryOf(state: string): number {
  const pid = readFileSync(join(state, "workerd.pid"), "utf8").trim();
  const [, kilobytes = "0"] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1_024;
}

interface Played {
  robots: Robot[];
  gaps: { from: number; to: number }[];
  tips: TipContent[];
  rss: number;
}

function report({ robots, gaps, tips, rss }: Played, storm: Storm): string {
  const waits = robots.flatMap((robot) => robot.waits).sort((a, b) => a - b);
  const quantile = (share: number) => waits[Math.ceil(waits.length * share) - 1] ?? 0;
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;
  const receipts = robots.filter(({ receipt }) => receipt !== null);
  const found = robots.map((robot) => ({ robot, tips: tips.filter((tip) => isOf(tip, robot)) }));
  const lost = found.filter(({ robot, tips: own }) => robot.receipt !== null && own.length === 0);
  const twice = found.filter(({ tips: own }) => own.length > 1);
  const altered = found.flatMap(({ robot, tips: own }) =>
    own.flatMap((tip) => {
      const wrong = differences(tip, robot.told);
      return wrong.length > 0 ? [`altered: ${wrong.join(", ")}\n${historyOf(robot)}`] : [];
    }),
  );
  const down = Math.max(0, ...gaps.map(({ from, to }) => to - from));
  const rows = [
    ["residents", `${storm.residents}, ${storm.perSecond} new each second`],
    ["kills", `${gaps.length}, the Worker was away ${seconds(down)} at most`],
    ["sends that went wrong", `${(storm.faults * 100).toFixed(0)} %`],
    ["turns", `${waits.length}`],
    [
      "reply p50 / p95 / p99 / longest",
      [0.5, 0.95, 0.99, 1].map(quantile).map(seconds).join(" / "),
    ],
    [`turns silent for ${SILENT_MS / 1_000} s`, `${waits.filter((ms) => ms >= SILENT_MS).length}`],
    ["residents with a receipt", `${receipts.length}`],
    ["tips at the desk", `${tips.length}`],
    ["tips lost, sent twice, altered", `${lost.length}, ${twice.length}, ${altered.length}`],
    ["workerd in memory", `${Math.round(rss / 1e6)} MB`],
  ];
  return [table(["what", "figure"], rows), ...altered].join("\n");
}

/** The bubbles of a resident's phone, one line each. */
function historyOf({ user }: Robot): string {
  const start = user.messages[0]?.at ?? 0;
  return user.messages
    .map(({ at, from, text }) => {
      const [line = ""] = text.split("\n");
      return `  ${((at - start) / 1_000).toFixed(2).padStart(7)} s  ${from.padEnd(4)}  ${line.slice(0, 60)}`;
    })
    .join("\n");
}

function isOf({ fields }: TipContent, { told }: Robot): boolean {
  const own = new Set([told.what, told.place, told.detail]);
  return fields.some(({ value }) => value.type === "text" && own.has(value.text));
}
