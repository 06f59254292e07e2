import { describe, expect, it } from "vitest";
import {
  SURGE_HISTORY_DAYS,
  type SurgeHistory,
  surgesOn,
} from "../../../src/core/station/surge.ts";
import { isoDay } from "../../../src/core/station/working-days.ts";
import { ROUNDS } from "../../rounds.ts";
import { makeQuarter, QUARTER_DAYS, type Quarter } from "./quarter.ts";

/** Nothing was tuned on these seeds: the constants of `surge.ts` were chosen on 1 to 40. */
const FIRST_SEED = 1_001;
const QUARTERS = ROUNDS > 1 ? 40 : 8;

function judge(quarter: Quarter) {
  const { from, to, planted } = quarter;
  const found = new Set<(typeof planted)[number]>();
  let [alarms, tips] = [0, 0];
  for (const { day, tips: n } of quarter.counts) if (day >= from) tips += n;
  const byDay = Map.groupBy(quarter.counts, ({ day }) => day);
  for (let day = from; day < to; day++) {
    const lately = Array.from({ length: SURGE_HISTORY_DAYS + 1 }, (_, n) => day - n);
    const counts = lately.flatMap((one) => byDay.get(one) ?? []);
    for (const { area, category } of surgesOn(day, { ...quarter, counts })) {
      const of = planted.filter((one) => one.area === area && one.category === category);
      const now = of.filter((one) => day >= one.from && day < one.to);
      for (const one of now) found.add(one);
      if (now.length === 0) alarms++;
    }
  }
  return { hits: found.size, planted: planted.length, alarms, tips };
}

const sum = (numbers: number[]) => numbers.reduce((all, n) => all + n, 0);

it("finds planted surges of quarters that it was not tuned on, with few false alarms", () => {
  const judged = Array.from({ length: QUARTERS }, (_, n) => judge(makeQuarter(FIRST_SEED + n)));
  const hits = sum(judged.map((one) => one.hits)) / sum(judged.map(({ planted }) => planted));
  const alarms = sum(judged.map((one) => one.alarms)) / ((QUARTERS * QUARTER_DAYS) / 7);
  const tips = sum(judged.map((one) => one.tips)) / QUARTERS;
  expect(hits).toBeGreaterThanOrEqual(0.8);
  expect(alarms).toBeLessThanOrEqual(1);
  expect(Math.abs(tips - 20_000)).toBeLessThan(3_000);
});

const DAY = 20_300;

/** So many tips of one area and category on each day before, and so many on the day itself. */
function history(before: (day: number) => number, seen: number, days = 56): SurgeHistory {
  const cell = { area: "a", category: "theft" };
  const past = Array.from({ length: days }, (_, n) => DAY - days + n);
  const counts = past.map((day) => ({ ...cell, day, tips: before(day) }));
  return { counts: [...counts, { ...cell, day: DAY, tips: seen }], firstDay: DAY - days, isOff };
}

const isOff = () => false;

describe("a warning", () => {
  it("says what was seen and what was expected", () => {
    expect(
      surgesOn(
        DAY,
        history(() => 2, 16),
      ),
    ).toEqual([{ area: "a", category: "theft", day: isoDay(DAY), seen: 16, expected: 2 }]);
  });

  it("is of five tips at least, whatever was usual", () => {
    expect(
      surgesOn(
        DAY,
        history(() => 0, 4),
      ),
    ).toEqual([]);
    expect(
      surgesOn(
        DAY,
        history(() => 0, 5),
      ),
    ).toHaveLength(1);
  });

  it("is not of what a weekday always has", () => {
    const weekly = (day: number) => ((DAY - day) % 7 === 0 ? 16 : 2);
    expect(surgesOn(DAY, history(weekly, 16))).toEqual([]);
  });

  it("needs three weeks before", () => {
    expect(
      surgesOn(
        DAY,
        history(() => 2, 40, 20),
      ),
    ).toEqual([]);
    expect(
      surgesOn(
        DAY,
        history(() => 2, 40, 21),
      ),
    ).toHaveLength(1);
  });

  it("does not take days off for usual ones", () => {
    const tet = (day: number) => day > DAY - 20 && day < DAY - 10;
    const quiet = history((day) => (tet(day) ? 60 : 2), 16);
    expect(surgesOn(DAY, quiet)).toEqual([]);
    expect(surgesOn(DAY, { ...quiet, isOff: tet })).toMatchObject([{ expected: 2 }]);
  });

  it("is not of what all areas have that day", () => {
    const one = history(() => 2, 12);
    const all = ["a", "b", "c", "d", "e"].flatMap((area) =>
      one.counts.map((count) => ({ ...count, area })),
    );
    expect(surgesOn(DAY, { ...one, counts: all })).toEqual([]);
    const alone = all.filter(({ area, day }) => area === "a" || day < DAY);
    expect(surgesOn(DAY, { ...one, counts: alone })).toMatchObject([{ area: "a" }]);
  });
});
