import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readContent } from "../../scripts/read-content.ts";
import { testPort } from "../e2e/test-port.ts";
import { ORIGIN } from "../http/officer-browser.ts";
import { Chance } from "./chance.ts";
import { Desk, type OpenTip } from "./desk.ts";
import { FakeWorld, failing, type Trouble } from "./fake-world.ts";
import { Neighbour, type Street, WEBHOOK } from "./neighbour.ts";
import { makePerson } from "./person.ts";
import { WorkerProcess } from "./worker-process.ts";

export const SECRETS = {
  APP_SECRET: Buffer.alloc(32, "the day's own secret").toString("base64url"),
  TELEGRAM_BOT_TOKEN: "730000001:day-telegram-bot-token-Xw5",
  TELEGRAM_WEBHOOK_SECRET: WEBHOOK.telegram.secret,
  ZALO_BOT_TOKEN: "840000002:day-zalo-bot-token-Rt8",
  ZALO_WEBHOOK_SECRET: WEBHOOK.zalo.secret,
};

/** Units with officers. Tips for any other unit go to the duty desk. */
const STATIONS = ["duty", "song-tri", "criminal", "drugs", "inspectorate"];

/** The Worker is killed after this many calls of the morning, plus a random number. */
const KILLS_AFTER = [100, 300, 500];
const KILL_CHANCE = 100;

/** One day: the residents, and what officers opened and asked. */
export interface Day {
  street: Street;
  chance: Chance;
  neighbours: Neighbour[];
  desks: Desk[];
  /** Calls that get their chat's next answer refused, by chat. */
  refused: Set<string>;
  tips: OpenTip[];
  /** Attachments as the officers got them. */
  photos: Uint8Array[];
  close(): Promise<void>;
}

/** Opens the platforms, the Worker and the stations. `directory`: for all that the Worker keeps. */
export async function openDay(directory: string, seed: number, residents: number): Promise<Day> {
  const world = new FakeWorld();
  await world.open();
  const state = join(directory, "state");
  mkdirSync(state, { recursive: true });
  const worker = new WorkerProcess(await testPort(), state, {
    ...SECRETS,
    ORIGIN,
    TELEGRAM_API_ROOT: `http://${world.host}/telegram`,
    ZALO_API_ROOT: `http://${world.host}/zalo`,
    ZALO_MEDIA_HOSTS: world.host,
  });
  const day: Day = {
    street: { world, worker, content: readContent() },
    chance: new Chance(seed),
    neighbours: [],
    desks: [],
    refused: new Set(),
    tips: [],
    photos: [],
    close: async () => {
      await worker.kill();
      await world.close();
    },
  };
  await settle(day, { seed, residents }).catch(async (error: unknown) => {
    await day.close();
    throw error;
  });
  return day;
}

async function settle(day: Day, { seed, residents }: { seed: number; residents: number }) {
  const { world, worker } = day.street;
  const numbers = Array.from({ length: residents }, (_, number) => number);
  const [people] = await Promise.all([
    Promise.all(numbers.map((number) => makePerson(number, seed))),
    worker.start(),
  ]);
  for (const { file, filePath, photo, channel } of people) {
    world.paths.set(file, filePath);
    world.files.set(channel === "zalo" ? file : (filePath.split("/").at(-1) ?? ""), photo.bytes);
  }
  day.neighbours = people.map((person) => new Neighbour(person, day.street));
  const opened = STATIONS.map((one) => Desk.open(worker, one, SECRETS.APP_SECRET));
  day.desks = await Promise.all(opened);
}

/** Share of the calls in which each failure happens. */
const TROUBLE_CHANCE = 0.004;
const TROUBLES: (Trouble | "too many")[] = [
  failing(500, "Internal"),
  { ...failing(502, "Bad Gateway"), accepted: true },
  { type: "page" },
  { type: "cut" },
  { type: "cut", accepted: true },
  "too many",
];
/** It stops the whole bot for a second each time. */
const PAUSES = 2;
const TOO_MANY = { ...failing(429, "Too Many Requests: retry after 1"), retryAfter: 1 };

/** Makes the platforms fail in every known way, and kills the Worker. */
export function letTroubleCome(day: Day, onKill: () => void): { over: () => Promise<void> } {
  const { street, chance } = day;
  const { world, worker } = street;
  let killing: Promise<void> = Promise.resolve();
  const marks = KILLS_AFTER.map((calls) => world.calls + calls + chance.below(KILL_CHANCE));
  let pauses = 0;
  world.onCall = () => {
    if (world.calls < (marks[0] ?? Number.POSITIVE_INFINITY)) return;
    marks.shift();
    onKill();
    killing = killing.then(() => worker.kill()).then(() => worker.start());
  };
  world.judge = (call) => {
    if (day.refused.delete(call.chat)) return failing(400, "Bad Request");
    if (call.method !== "sendMessage") return null;
    const trouble = TROUBLES[Math.floor(chance.next() / TROUBLE_CHANCE)] ?? null;
    if (trouble !== "too many") return trouble;
    return call.channel === "telegram" && pauses++ < PAUSES ? TOO_MANY : null;
  };
  return {
    over: async () => {
      await killing;
      world.judge = () => null;
      world.onCall = () => undefined;
    },
  };
}
