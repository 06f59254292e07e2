import { beforeEach, describe, expect, it } from "vitest";
import type { SealedTip } from "../../../src/app/object-ports.ts";
import { countSent } from "../../../src/app/station/count-sent.ts";
import { countOld, countTip, stageCount } from "../../../src/app/station/count-tips.ts";
import { type Asked, runMethod } from "../../../src/app/station/desk-methods.ts";
import type { StationJob } from "../../../src/app/station/jobs.ts";
import { publicFigures } from "../../../src/app/station/public-figures.ts";
import { removeExpired, withdrawTip } from "../../../src/app/station/retention.ts";
import { receiveTip } from "../../../src/app/station/tips.ts";
import { BLOCK_WEEKS, type Figures, mondayOf, weekOf } from "../../../src/core/station/figures.ts";
import type { Cell } from "../../../src/core/station/hide-cells.ts";
import type { Role } from "../../../src/core/station/rights.ts";
import { dayOfIso, isoDay } from "../../../src/core/station/working-days.ts";
import { DAY_MS, HOUR_MS } from "../../../src/core/units.ts";
import {
  sampleEntry,
  sampleOfficer,
  sampleSession,
  sampleTip,
} from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

/** Noon of a Wednesday, on the place's clock. */
const NOW = Date.parse("2026-11-25T05:00:00.000Z");
const MONDAY = "2026-11-23";

let station: ReturnType<typeof makeMemoryStation>;
let came = 0;

beforeEach(() => {
  station = makeMemoryStation();
  station.clock.at = NOW;
  hire("lan", "officer");
});

function hire(id: string, role: Role): void {
  const { store } = station.deps;
  const key = { stationKey: new Uint8Array([1]), role };
  store.officers.insert({ ...sampleOfficer(id), ...key });
  const begun = { officer: id, createdAt: station.clock.at, seenAt: station.clock.at };
  store.sessions.add(sampleSession(id, { ...begun, steppedUpAt: station.clock.at }));
}

/** A resident's tip of that moment. Its count is made as soon as its job is due. */
async function arrive(at: number, change: Partial<SealedTip> = {}): Promise<string> {
  const id = `tip ${++came}`;
  const { sealed, mailbox, mailboxRecipient } = sampleTip(id);
  const receivedAt = new Date(Math.floor(at / HOUR_MS) * HOUR_MS).toISOString();
  await receiveTip(station.deps, {
    ...{ id, category: "theft", area: "song-tri", urgent: false, receivedAt, sealed, media: [] },
    ...{ mailbox, mailboxRecipient, language: "vi", ...change },
  });
  return id;
}

/** Runs the jobs that count hours and languages. */
function countAll(jobs: StationJob[] = station.sent.splice(0)): void {
  for (const job of jobs) {
    if (job.type !== "count-sent") continue;
    const done = countSent(station.deps.store, job);
    if (done.type === "done") done.also?.();
  }
}

/** As if a tip had come, and been counted: the memory store copies all for each transaction. */
async function keep(at: number, language: string): Promise<void> {
  const { deps } = station;
  const receivedAt = new Date(at).toISOString();
  const about = { category: "theft", area: "song-tri", urgent: came % 9 === 0, receivedAt };
  const tip = sampleTip(`tip ${++came}`, about);
  deps.store.tips.insert(tip);
  countTip(deps, tip, 1);
  const staged = await stageCount(deps, { ...tip, language });
  countAll(staged.map(({ job }) => job));
}

async function figures(...[asked]: Asked<"figures">): Promise<Figures> {
  const { clock, deps } = station;
  const session = `lan at ${clock.at}`;
  const begun = { officer: "lan", createdAt: clock.at, seenAt: clock.at };
  if (!deps.store.sessions.find(session)) deps.store.sessions.add(sampleSession(session, begun));
  const answer = await runMethod(deps, { name: "figures", session, asked: [asked] });
  return answer.ok ? answer.value : expect.fail(answer.reason);
}

const week = (from = MONDAY, weeks = 1) => figures({ from, weeks });
const sum = (rows: { tips: Cell }[]) => rows.reduce((all, { tips }) => all + (tips ?? 0), 0);

describe("figures", () => {
  it("count tips by week, area, category, urgency and status", async () => {
    await arrive(NOW - DAY_MS, { urgent: true });
    await arrive(NOW - DAY_MS, { area: "vung-ang", category: "fraud" });
    await arrive(NOW - 2 * DAY_MS);
    await arrive(NOW - 7 * DAY_MS);
    const told = await week("2026-11-16", 2);
    expect(told.byWeek).toEqual([
      { week: "2026-11-16", tips: 1, urgent: 0 },
      { week: MONDAY, tips: 3, urgent: 1 },
    ]);
    expect(told.byPlace).toEqual([
      { area: "song-tri", category: "theft", tips: 3 },
      { area: "vung-ang", category: "fraud", tips: 1 },
    ]);
    for (const rows of [told.byArea, told.byCategory, told.byStatus]) expect(sum(rows)).toBe(4);
    expect(told.byStatus[0]).toEqual({ status: "received", tips: 4 });
  });

  it("count replies and ends by days, of the place's clock", async () => {
    const { tips } = station.deps.store;
    // 23:00 at the place: minutes later it is the next day.
    const id = await arrive(Date.parse("2026-11-23T16:00:00.000Z"));
    const at = "2026-11-23T17:05:00.000Z";
    tips.addEntry({ ...sampleEntry("asked", id, "lan"), at });
    tips.setStatus(id, "resolved", Date.parse("2026-11-25T04:00:00.000Z"));
    tips.setRating(id, "partly");
    const told = await week();
    expect(told.firstReply.filter(({ tips }) => tips)).toEqual([{ elapsed: "next-day", tips: 1 }]);
    expect(told.closing.filter(({ tips }) => tips)).toEqual([{ elapsed: "2-3-days", tips: 1 }]);
    expect(told.ratings.filter(({ tips }) => tips)).toEqual([{ answer: "partly", tips: 1 }]);
  });

  it("are of whole weeks that begin with Monday", async () => {
    for (const from of ["2026-11-24", "2026-02-30", "2026-11-22"]) {
      const asked: Asked<"figures"> = [{ from, weeks: 1 }];
      const answer = await runMethod(station.deps, { name: "figures", session: "lan", asked });
      expect(answer).toEqual({ ok: false, reason: "invalid" });
    }
  });

  it("are for who leads, reads tips or checks, and for no writer of notices", async () => {
    const roles = ["head", "auditor", "notice-writer"] as const;
    for (const role of roles) hire(role, role);
    const asked: Asked<"figures"> = [{ from: MONDAY, weeks: 1 }];
    const answers = await Promise.all(
      roles.map((session) => runMethod(station.deps, { name: "figures", session, asked })),
    );
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false]);
  });

  it("stay when tips are deleted", async () => {
    const { deps, clock } = station;
    const { tips } = deps.store;
    const id = await arrive(NOW - DAY_MS);
    tips.addEntry({ ...sampleEntry("asked", id, "lan"), at: new Date(NOW).toISOString() });
    tips.setStatus(id, "closed", NOW);
    tips.setRating(id, "no");
    countAll();
    clock.at += (deps.place.retention.closedTipDays - 1) * DAY_MS;
    const before = await week();
    expect(sum(before.closing)).toBe(1);
    clock.at += DAY_MS;
    await removeExpired(deps);
    expect([tips.count(), await week()]).toEqual([0, before]);
  });

  it("count what came before anything was counted, once", async () => {
    const { store } = station.deps;
    const receivedAt = new Date(NOW - DAY_MS).toISOString();
    for (const id of ["a", "b"]) store.tips.insert(sampleTip(id, { receivedAt }));
    for (const _ of [1, 2]) countOld(station.deps);
    expect((await week()).byWeek).toEqual([{ week: MONDAY, tips: 2, urgent: 2 }]);
  });
});

describe("who watches figures", () => {
  it("does not learn that a tip has just come, nor its hour when the day is over", async () => {
    const before = await week();
    await arrive(NOW, { urgent: true });
    countAll();
    expect(await week()).toEqual(before);
    station.clock.at += DAY_MS;
    const after = await week();
    expect([sum(after.byWeek), after.byHour]).toEqual([1, []]);
  });

  it("finds nothing of a tip that was taken back", async () => {
    await arrive(NOW - DAY_MS);
    countAll();
    const { figures: counted } = station.deps.store;
    const all = () => [
      counted.days({ from: 0, to: 99_999 }),
      counted.weeks({ from: 0, to: 9_999 }),
      counted.firstDay(),
    ];
    const before = all();
    const id = await arrive(NOW, { area: "vung-ang", urgent: true, language: "ko" });
    const jobs = station.sent.splice(0);
    expect(await withdrawTip(station.deps, id)).toBe(true);
    countAll(jobs);
    expect(all()).toEqual(before);
  });

  it("can't tell a language by the length of the row that counts it, nor by its time", async () => {
    const languages = ["vi", "en", "zh-Hans", "zh-Hant", "ko"];
    for (const language of languages) await arrive(NOW, { language });
    const rows = station.sent.flatMap((job, n) =>
      job.type === "count-sent"
        ? [{ length: JSON.stringify({ ...job, tip: "" }).length, at: station.due[n] ?? 0 }]
        : [],
    );
    expect(rows).toHaveLength(languages.length);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    for (const { at } of rows) expect(at).toBeGreaterThanOrEqual(NOW + HOUR_MS);
    expect(new Set(rows.map(({ at }) => at)).size).toBe(rows.length);
    countAll();
    const [week] = station.deps.store.figures.weeks({ from: 0, to: 9_999 });
    expect(week).toMatchObject({ axis: "hour", value: "12" });
  });

  it("never counts a forwarded tip's language or hour", async () => {
    await arrive(NOW, { language: undefined, from: "duty" });
    expect(station.sent.filter(({ type }) => type === "count-sent")).toEqual([]);
  });
});

/** Months of tips, with few in the night and few in some languages. */
async function manyWeeks(weeks: number, each = 12): Promise<number> {
  const first = weekOf(dayOfIso(MONDAY)) - weeks;
  for (let n = 0; n < weeks * each; n++) {
    const day = mondayOf(first) + ((n * 5) % (weeks * 7));
    const hour = (7 + ((n * n) % 17)) % 24;
    const language = ["vi", "vi", "vi", "en", "ko"][(n * 3 + (n % 7)) % 5] ?? "vi";
    await keep(day * DAY_MS + (hour - 7) * HOUR_MS, language);
  }
  return first;
}

/** Every answer about these weeks in which hours are told. */
async function allRanges(first: number): Promise<Figures[]> {
  const answers: Figures[] = [];
  for (let from = first - 1; from < first + 14; from++)
    for (const weeks of [1, 4, 5, 8, 9, 12, 14])
      answers.push(await week(isoDay(mondayOf(from)), weeks));
  return answers.filter(({ blocks }) => blocks.length > 0);
}

const cellsOf = ({ byHour, byLanguage }: Figures): Cell[] =>
  [...byHour, ...byLanguage].map(({ tips }) => tips);

const sumOrHidden = (cells: Cell[]): Cell =>
  cells.reduce((all, cell) => (all === null || cell === null ? null : all + cell), 0);

/** What is left of a range without a part of it, where both are told. */
function differences(part: Figures, wider: Figures): number[] {
  const rest = cellsOf(part).map((tips, n) => {
    const more = cellsOf(wider)[n] ?? null;
    return tips === null || more === null ? 0 : more - tips;
  });
  return rest.filter((tips) => tips !== 0);
}

describe("hours and languages", () => {
  it("can't be taken apart by asking for ranges within ranges", async () => {
    const told = await allRanges(await manyWeeks(13, 30));
    expect(told.length).toBeGreaterThan(20);
    expect(told.flatMap(cellsOf)).toContain(null);
    const within = (one: Figures, wider: Figures) =>
      one.blocks.every((block) => wider.blocks.includes(block));
    for (const one of told)
      for (const wider of told.filter((other) => within(one, other)))
        for (const rest of differences(one, wider)) expect(rest).toBeGreaterThanOrEqual(5);
  });

  it("are sums of what blocks tell by themselves, whatever range is asked for", async () => {
    const told = await allRanges(await manyWeeks(13, 30));
    const alone = new Map(
      told.filter(({ weeks }) => weeks === BLOCK_WEEKS).map((one) => [one.blocks[0], one]),
    );
    for (const one of told) {
      const parts = one.blocks.map((block) => cellsOf(alone.get(block) ?? expect.fail(block)));
      const sums = cellsOf(one).map((_, n) => sumOrHidden(parts.map((part) => part[n] ?? null)));
      expect(cellsOf(one)).toEqual(sums);
    }
  });

  it("are not told of a block that is not over", async () => {
    const first = await manyWeeks(13);
    const end = Math.floor((first + 13) / BLOCK_WEEKS) * BLOCK_WEEKS;
    const asked = isoDay(mondayOf(end - BLOCK_WEEKS));
    for (const [day, blocks] of [
      [0, 0],
      [1, 1],
    ] as const) {
      // On the Monday after it some may still be counted.
      station.clock.at = (mondayOf(end) + day) * DAY_MS;
      expect((await week(asked, BLOCK_WEEKS)).blocks).toHaveLength(blocks);
    }
  });
});

describe("what anybody may read", () => {
  const period = () => publicFigures(station.deps)[0] ?? expect.fail("nothing is public");

  it("is of periods that have been over for a week, which never overlap", async () => {
    const first = await manyWeeks(30);
    const told = publicFigures(station.deps);
    const begins = told.map(({ from, weeks }) => [weekOf(dayOfIso(from)), weeks]);
    expect(begins.length).toBeGreaterThanOrEqual(2);
    for (const [from = 0, weeks = 0] of begins) {
      expect([from % 12, weeks]).toEqual([0, 12]);
      expect(mondayOf(from + weeks)).toBeLessThanOrEqual(dayOfIso("2026-11-25") - 7);
      expect(from + weeks).toBeGreaterThan(first);
    }
    expect(new Set(begins.map(String)).size).toBe(begins.length);
  });

  it("stays as it was first read, whatever becomes of its tips", async () => {
    await manyWeeks(30);
    const before = publicFigures(station.deps);
    const { tips } = station.deps.store;
    const [{ from } = expect.fail("nothing is public")] = before;
    const late = Date.parse(`${from}T05:00:00.000Z`);
    await keep(late, "vi");
    for (let n = 0; n < 40; n++) tips.setStatus(`tip ${came - n}`, "closed", NOW);
    expect(publicFigures(station.deps)).toEqual(before);
  });

  it("has no count under five, and names all areas whether or not anything came", async () => {
    await manyWeeks(30);
    await arrive(NOW - 60 * DAY_MS, { area: "vung-ang", category: "misconduct" });
    const told = period();
    const { byWeek, byPlace, byArea, byCategory, byStatus, byHour, byLanguage } = told;
    const lists = [byWeek, byPlace, byArea, byCategory, byStatus, byHour, byLanguage];
    const more = [told.firstReply, told.closing, told.ratings];
    for (const { tips } of [...lists, ...more].flat())
      if (tips !== null) expect(tips).toBeGreaterThanOrEqual(5);
    const { areas, categories } = station.deps.place;
    expect(byPlace).toHaveLength(areas.length * categories.length);
    expect(sum(byPlace)).toBeGreaterThan(0);
  });

  it("is nothing while no period is over", async () => {
    await arrive(NOW - DAY_MS);
    expect(publicFigures(station.deps)).toEqual([]);
    expect(publicFigures(makeMemoryStation().deps)).toEqual([]);
  });
});
