import { runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { readSettings } from "../../../src/app/settings.ts";
import { CHANNELS } from "../../../src/channels.ts";
import { DAY_MS } from "../../../src/core/units.ts";
import { wire } from "../../../src/wire.ts";
import { thiefBox } from "../../leaks/thief-box.ts";
import { ROUNDS } from "../../rounds.ts";
import type { Loot, Thing } from "../../thief/loot.ts";
import { type Measured, measure } from "../../thief/measure.ts";
import { LEAKS, plantLeak, type Story } from "../../thief/plant-leak.ts";
import { type Found, readLoot } from "../../thief/read-loot.ts";
import type { Case } from "../../thief/tabulate.ts";
import { type Riddle, tie, tieByOtherDays } from "../../thief/tie.ts";
import { bindings } from "../bindings.ts";
import { inStation } from "../station-town.ts";
import { type OpenStation, openStation, openTown } from "../town.ts";
import { takeLoot } from "./take-loot.ts";
import { chatsInHour, playDay, type Truth } from "./virtual-day.ts";

/** Another seed: other days. */
const SEED = 20_261_127;
/** One in `npm test`, ten in a campaign of 20 rounds. */
const DAYS = Math.ceil(ROUNDS / 2);
/**
 * Fewer in `npm test`: half the time, and the planted leaks still tie half of the tips or more. With
 * 150 one of them tied only a quarter.
 */
const RESIDENTS = ROUNDS === 1 ? 180 : 300;
/** How much better than chance the best guess may be, at the upper 95 % bound. */
const MOST_EXCESS = DAYS === 1 ? 0.15 : 0.05;
/** Hours in which fewer chats write hide nobody (docs/threat-model.md). */
const LEAST_CHATS = 5;
const STATIONS = ["duty", "song-tri", "criminal", "drugs", "inspectorate"];
/** Far longer than a day takes on a machine that is busy with other things. */
const LONGEST_MS = DAYS * 20 * 60_000;

interface Robbed {
  truth: Truth;
  loot: Loot;
}

const robbed: Robbed[] = [];

beforeAll(async () => {
  openTown();
  const start = Date.now();
  await delayAsDeployed();
  const stations: OpenStation[] = [];
  for (const id of STATIONS) {
    stations.push(await openStation(id));
    await inStation(id, "UPDATE sessions SET created_at = 9e15, seen_at = 9e15");
  }
  for (let day = 0; day < DAYS; day++) {
    vi.setSystemTime(start + day * DAY_MS);
    const first = 7_200_000_000 + day * RESIDENTS;
    const options = { residents: RESIDENTS, seed: SEED + day, first };
    const { truth, time } = await playDay(stations, options);
    robbed.push({ truth, loot: await takeLoot((real) => time.timeOf(real)) });
  }
}, LONGEST_MS);

/** The tests' ORIGIN is a trial's, which delays nothing. */
async function delayAsDeployed(): Promise<void> {
  const any = bindings.MAILBOX.getByName("any") as unknown as DurableObjectStub;
  const env = await runInDurableObject(any, (instance) => Reflect.get(instance, "env"));
  Object.assign((await wire(env)).settings, { delays: true });
}

/** Something to be tied: the thing, its owner, and when that happened. */
type Wanted = (found: Found, truth: Truth) => { cases: (Case & { at: number })[]; among: Thing[] };

const tipsToChats: Wanted = ({ tips, chats }, { tips: known, wrote }) => ({
  cases: tips.flatMap((thing) => {
    const tip = known.get(thing.id);
    return tip ? [{ thing, owner: tip.chat, at: tip.at }] : [];
  }),
  among: chats.filter(({ id }) => wrote.has(id)),
});

const tipsToEachOther: Wanted = ({ tips }, { tips: known }) => ({
  cases: tips.flatMap((thing) => {
    const own = known.get(thing.id);
    const other = [...known].find(([id, { chat }]) => id !== thing.id && chat === own?.chat);
    return own && other ? [{ thing, owner: other[0], at: other[1].at }] : [];
  }),
  among: tips.filter(({ id }) => known.has(id)),
});

const mailboxesToChats: Wanted = ({ mailboxes, chats }, { tips: known, wrote }) => ({
  cases: mailboxes.flatMap((thing) => {
    const tip = known.get(thing.id);
    return tip ? [{ thing, owner: tip.chat, at: tip.at }] : [];
  }),
  among: chats.filter(({ id }) => wrote.has(id)),
});

const answersToChats: Wanted = ({ answers, chats }, { answers: known, wrote }) => ({
  cases: answers.flatMap((thing) => {
    const answer = known.get(thing.id);
    return answer ? [{ thing, owner: answer.chat, at: answer.at }] : [];
  }),
  among: chats.filter(({ id }) => wrote.has(id)),
});

/** Of answers there are few on one day, so that chance alone may hit more of them. */
const WANTED: [string, Wanted, number][] = [
  ["no tip to its chat", tipsToChats, MOST_EXCESS],
  ["no two tips of one sender to each other", tipsToEachOther, MOST_EXCESS],
  ["no mailbox, with all that was answered, to its chat", mailboxesToChats, MOST_EXCESS],
  ["no answer to its chat", answersToChats, DAYS === 1 ? 0.25 : MOST_EXCESS],
];

interface Robbery {
  riddles: Riddle[];
  /** For each case, what a guess among the chats of that hour hits. */
  chances: number[];
}

function plan(wanted: Wanted, days: Robbed[]): Robbery {
  const chances: number[] = [];
  const riddles = days.map(({ truth, loot }) => {
    const { cases, among } = wanted(readLoot(loot), truth);
    const loud = cases.filter(({ at }) => chatsInHour(truth, at) >= LEAST_CHATS);
    chances.push(...loud.map(({ at }) => 1 / chatsInHour(truth, at)));
    return { cases: loud, among };
  });
  return { riddles, chances };
}

/** The best that the thief can do, with what it learns on each day, or on all others. */
function rob(wanted: Wanted, days: Robbed[]): (Measured & { ways: string[] })[] {
  const { riddles, chances } = plan(wanted, days);
  const tied = riddles.map(tie);
  const each = { hits: tied.flatMap(({ hits }) => hits), ways: tied.flatMap(({ ways }) => ways) };
  const all = days.length > 1 ? [each, tieByOtherDays(riddles)] : [each];
  return all.map(({ hits, ways }) => ({ ...measure(hits, chances), ways }));
}

describe(`a thief of all that is stored of ${DAYS} days of ${RESIDENTS} residents (seed ${SEED})`, {
  timeout: LONGEST_MS,
}, () => {
  it("finds the traces of everything that people do", () => {
    for (const { truth, loot } of robbed) {
      const tables = new Map<string, number>();
      for (const { rows } of loot.objects) {
        for (const { table } of rows) tables.set(table, (tables.get(table) ?? 0) + 1);
      }
      for (const table of ["watch", "guesses", "limits", "subscribers", "opening"]) {
        expect(tables.get(table), table).toBeGreaterThan(0);
      }
      const subscribers = loot.objects.flatMap(({ rows }) =>
        rows.filter(({ table }) => table === "subscribers").map(({ values }) => values),
      );
      // Some want all, some a few: their rows are as long.
      const sizes = subscribers.map(({ address, lang }) =>
        address instanceof ArrayBuffer ? `${address.byteLength} ${lang}` : "",
      );
      expect(new Set(sizes).size).toBe(1);
      expect(truth.tips.size).toBeGreaterThan(RESIDENTS / 3);
      expect(truth.answers.size).toBeGreaterThan(20);
      const moved = loot.objects.flatMap(({ rows }) =>
        rows.filter(({ table, values }) => table === "tips" && values.moved !== "{}"),
      );
      expect(moved.length).toBeGreaterThan(0);
      expect(loot.files.length).toBeGreaterThan(moved.length);
    }
  });

  it.each(WANTED)("ties %s", async (what, wanted, most) => {
    for (const { ways, ...measured } of rob(wanted, robbed)) {
      const figures = `${what}: ${JSON.stringify(measured)}`;
      process.stdout.write(`${figures}\n`);
      expect(measured.cases).toBeGreaterThan(20 * DAYS);
      expect(measured.excess, `${figures} ${ways}`).toBeLessThan(most);
    }
  });

  it.each(Object.entries(LEAKS))("catches a leak planted for it: %s", (_, leak) => {
    const [{ truth, loot } = expect.fail("no day")] = robbed;
    const planted = plantLeak(loot, storyOf(truth), leak);
    const [{ hits, chance } = expect.fail("nothing")] = rob(tipsToChats, [
      { truth, loot: planted },
    ]);
    expect(hits - chance).toBeGreaterThan(MOST_EXCESS);
  });

  it("has nothing that leads from an erased chat to its tip, with APP_SECRET and its id too", async () => {
    for (const { truth, loot } of robbed) {
      const opened = await openAll(loot, truth);
      const says = (text: string) => opened.filter((one) => one.text.includes(text)).length;
      const [erased, others] = [true, false].map((wanted) =>
        [...truth.tips].filter(([, tip]) => tip.erased === wanted),
      );
      expect(erased?.length).toBeGreaterThan(0);
      for (const [id, { receipt, chat, address }] of erased ?? []) {
        expect([says(receipt), says(address.split(":")[1] ?? "")]).toEqual([0, 0]);
        const inChat = opened.filter((one) => one.object === chat && one.text.includes(id));
        expect(inChat).toEqual([]);
      }
      // What is not erased is told by the sessions of chats that the thief knows.
      for (const [, { receipt }] of others ?? []) expect(says(receipt)).toBeGreaterThan(0);
    }
  });
});

function storyOf({ tips }: Truth): Story {
  return { tips: [...tips].map(([id, tip]) => ({ id, ...tip })) };
}

/** All that APP_SECRET opens, and the addresses of those who sent something. */
async function openAll({ objects }: Loot, { tips }: Truth) {
  const { appSecret } = readSettings(bindings, CHANNELS);
  const purposes = ["outbox", "messages", "watch", "way-back", "subscriber"] as const;
  const common = await Promise.all(purposes.map((one) => thiefBox(appSecret, one)));
  const addresses = new Map([...tips.values()].map(({ chat, address }) => [chat, address]));
  const opened: { object: string; text: string }[] = [];
  for (const { id, rows } of objects) {
    const address = addresses.get(id);
    const own = address === undefined ? [] : [await thiefBox(appSecret, "session", address)];
    for (const value of rows.flatMap(({ values }) => Object.values(values))) {
      if (!(value instanceof ArrayBuffer)) continue;
      for (const box of [...common, ...own]) {
        const plain = await box(new Uint8Array(value));
        if (plain) opened.push({ object: id, text: new TextDecoder().decode(plain) });
      }
    }
  }
  return opened;
}
