import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS } from "../../src/core/units.ts";
import { timeLeft } from "../../src/inbox/format/time-left.ts";

const NOW = new Date("2026-11-27T08:00:00Z");
const until = (ms: number) => timeLeft(new Date(NOW.getTime() + ms), NOW);

test("days count from two on, before that hours", () => {
  expect(until(3.9 * DAY_MS)).toEqual({ isLate: false, unit: "day", count: 3 });
  expect(until(2 * DAY_MS)).toEqual({ isLate: false, unit: "day", count: 2 });
  expect(until(2 * DAY_MS - 1)).toEqual({ isLate: false, unit: "hour", count: 47 });
  expect(until(HOUR_MS / 2)).toEqual({ isLate: false, unit: "hour", count: 0 });
});

test("what is late is never 0", () => {
  expect(until(-1)).toEqual({ isLate: true, unit: "hour", count: 1 });
  expect(until(-2.1 * DAY_MS)).toEqual({ isLate: true, unit: "day", count: 3 });
});
