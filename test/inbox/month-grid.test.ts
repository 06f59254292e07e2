import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayOfKey,
  monthOf,
  weeksOf,
} from "../../src/inbox/deadlines/month-grid.ts";

test("a month is drawn in whole weeks from Monday on, each of its days once", () => {
  for (let month = "2026-01"; month < "2029-01"; month = monthOf(addMonths(`${month}-01`, 1))) {
    const weeks = weeksOf(month);
    expect(new Set(weeks.map(({ length }) => length))).toEqual(new Set([7]));
    const days = weeks.flat().filter((day) => monthOf(day) === month);
    expect([days[0], days.at(-1)]).toEqual([
      `${month}-01`,
      addDays(addMonths(`${month}-01`, 1), -1),
    ]);
    expect(new Set(days).size).toBe(Number(days.at(-1)?.slice(8)));
    expect(weeks.every(([monday = ""]) => new Date(monday).getUTCDay() === 1)).toBe(true);
  }
});

test.each([
  ["ArrowLeft", "2026-12-31"],
  ["ArrowRight", "2027-01-02"],
  ["ArrowUp", "2026-12-25"],
  ["ArrowDown", "2027-01-08"],
  ["PageUp", "2026-12-01"],
  ["PageDown", "2027-02-01"],
  ["Home", "2027-01-01"],
  ["End", "2027-01-31"],
  ["Enter", null],
])("from New Year %s leads to %s", (key, day) => {
  expect(dayOfKey(key, "2027-01-01")).toBe(day);
});

test("a month with fewer days ends with its last one", () => {
  expect([addMonths("2027-01-31", 1), addMonths("2027-03-31", -1)]).toEqual([
    "2027-02-28",
    "2027-02-28",
  ]);
});
