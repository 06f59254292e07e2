import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../scripts/free-port.ts";
import { readContent } from "../../scripts/read-content.ts";
import type { Simulator } from "../../simulator/contracts.ts";
import { createSimulator } from "../../simulator/simulator.ts";
import { Chance } from "../../test/day/chance.ts";
import { Desk } from "../../test/day/desk.ts";
import { WorkerProcess } from "../../test/day/worker-process.ts";
import { ORIGIN } from "../../test/http/officer-browser.ts";
import { untilSeen, writeNotice } from "./notice.ts";
import { report } from "./report.ts";
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

const SECRETS = {
  APP_SECRET: Buffer.alloc(32, "recovery bench").toString("base64url"),
  TELEGRAM_BOT_TOKEN: "730000001:recovery-telegram-token",
  TELEGRAM_WEBHOOK_SECRET: "recovery-telegram-secret",
  ZALO_BOT_TOKEN: "840000002:recovery-zalo-token",
  ZALO_WEBHOOK_SECRET: "recovery-zalo-secret",
};

/** Two of as many residents subscribe to notices, one on each channel. */
const LISTENERS_SHARE = 8;

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
    const publish = await writeNotice(desk);
    const played = await play({ simulator, worker: process_, publish }, storm);
    const rss = memoryOf(state);
    const tips = (await desk.openAll()).map(({ content }) => content);
    return report({ ...played, tips, rss, channels: [simulator.telegram, simulator.zalo] });
  } finally {
    await process_.kill();
    await simulator.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Stage {
  simulator: Simulator;
  worker: WorkerProcess;
  /** Publishes a notice, once half of the residents have begun. */
  publish: () => Promise<void>;
}

async function play({ simulator, worker, publish }: Stage, storm: Storm) {
  const killer = new Killer(worker, storm.killEveryMs);
  for (const channel of [simulator.telegram, simulator.zalo]) {
    letFaultsCome(channel, { share: storm.faults, chance: new Chance(storm.seed) });
  }
  if (storm.killEveryMs > 0) killer.start();
  const robots: Robot[] = [];
  const runs: Promise<boolean>[] = [];
  let published = Promise.resolve();
  let listeners: Robot[] = [];
  for (const robot of residents(simulator, storm)) {
    robots.push(robot);
    runs.push(robot.run());
    if (robots.length === Math.floor(storm.residents / 2)) {
      listeners = robots.filter(({ subscribedAt }) => subscribedAt !== null);
      published = publish();
    }
    await pause(1_000 / storm.perSecond);
  }
  const late = new AbortController();
  const limit = pause(LAST_RESIDENT_MS, undefined, { signal: late.signal });
  await Promise.race([Promise.all(runs), limit]).finally(() => late.abort());
  limit.catch(() => undefined);
  for (const robot of robots) robot.stop();
  await Promise.all([...runs, published]);
  await untilSeen(listeners, LAST_RESIDENT_MS);
  await killer.stop();
  return { robots, listeners, gaps: killer.gaps };
}

function* residents(simulator: Simulator, storm: Storm): Generator<Robot> {
  const content = readContent();
  for (let number = 0; number < storm.residents; number++) {
    const zalo = number % 2 === 1;
    const user = (zalo ? simulator.zalo : simulator.telegram).user({ lang: "vi" });
    const chance = new Chance(storm.seed * 1_000 + number);
    const listens = number % LISTENERS_SHARE < 2;
    yield new Robot(user, tellingOf(number), { content, chance, zalo, listens });
  }
}

/** Of one length, so that no mark is a part of another one. */
const MARK_DIGITS = 4;

function tellingOf(number: number): Told {
  const mark = `q${number.toString(36).padStart(MARK_DIGITS, "0")}z`;
  return {
    category: CATEGORIES[number % CATEGORIES.length] ?? "other",
    area: AREAS[number % AREAS.length] ?? "elsewhere",
    what: `bzk wvx ${mark} wvx bzk ${mark}`,
    mark,
  };
}

/** Resident memory of workerd, in bytes. */
function memoryOf(state: string): number {
  const pid = readFileSync(join(state, "workerd.pid"), "utf8").trim();
  const [, kilobytes = "0"] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1_024;
}
