import { expect, it } from "vitest";
import { addDays, mondayOf, stepOf, weekdayOf } from "../../src/inbox/duty/days.ts";
import { likeOthers, periodsOn, writePeriods } from "../../src/inbox/duty/edit-day.ts";
import { stretch } from "../../src/inbox/duty/say-times.ts";

const period = (from: string, ...people: string[]) => ({ from, to: "22:00", people });
const USUAL = [period("06:00", "lan")];
const ROSTER = {
  always: false,
  week: [USUAL, USUAL, USUAL, USUAL, USUAL, [], []],
  days: { "2026-12-01": [], "2026-12-24": [] },
  away: [],
};
const MONDAY = "2026-11-30";

it("counts weeks from Monday, over the end of a month", () => {
  expect([weekdayOf(MONDAY), weekdayOf("2026-12-06")]).toEqual([0, 6]);
  expect([mondayOf("2026-12-06"), mondayOf(MONDAY)]).toEqual([MONDAY, MONDAY]);
  expect(addDays(MONDAY, stepOf("ArrowDown"))).toBe("2026-12-01");
  expect(addDays(MONDAY, stepOf("PageUp"))).toBe("2026-11-23");
  expect(stepOf("Tab")).toBe(0);
});

it("gives each of the three people a place", () => {
  expect(periodsOn(ROSTER, MONDAY)).toEqual([period("06:00", "lan", "", "")]);
  expect(periodsOn(ROSTER, "2026-12-01")).toEqual([]);
});

it("writes periods in their order, without empty places, for the days that are meant", () => {
  const periods = [period("14:00", "", "minh", ""), period("06:00", "lan", "", "")];
  const written = [period("06:00", "lan"), period("14:00", "minh")];
  const week = (scope: "weekday" | "workdays" | "every") =>
    writePeriods(ROSTER, { day: MONDAY, scope, periods }).week;
  expect(week("weekday")).toEqual([written, ...ROSTER.week.slice(1)]);
  expect(week("workdays")).toEqual([...Array(5).fill(written), [], []]);
  expect(week("every")).toEqual(Array(7).fill(written));
  const only = writePeriods(ROSTER, { day: MONDAY, scope: "day", periods });
  expect(only).toEqual({ ...ROSTER, days: { ...ROSTER.days, [MONDAY]: written } });
});

it("ends what one day had otherwise, when its days of the week are written, and no other's", () => {
  const days = (day: string, scope: "weekday" | "workdays") =>
    Object.keys(writePeriods(ROSTER, { day, scope, periods: [] }).days);
  expect(days("2026-12-01", "weekday")).toEqual(["2026-12-24"]);
  expect(days(MONDAY, "workdays")).toEqual(["2026-12-01", "2026-12-24"]);
  expect(Object.keys(likeOthers(ROSTER, "2026-12-01").days)).toEqual(["2026-12-24"]);
});

it("says a night with one day, and what lasts longer with both", () => {
  const at = (time: string, day = MONDAY) => Date.parse(`${day}T${time}:00+07:00`);
  const say = (from: number, to: number) => stretch({ from, to }, "en", "Asia/Ho_Chi_Minh");
  expect(say(at("08:00"), at("12:00"))).toBe("Mon 30 Nov 08:00–12:00");
  expect(say(at("22:00"), at("06:00", "2026-12-01"))).toBe("Mon 30 Nov 22:00–06:00");
  expect(say(at("06:00"), at("06:00", "2026-12-01"))).toBe("Mon 30 Nov 06:00 – Tue 1 Dec 06:00");
});
