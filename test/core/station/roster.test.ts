import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  nextDuty,
  nextLook,
  onDuty,
  type Period,
  type Plan,
  type Roster,
} from "../../../src/core/station/roster.ts";
import { gapsOf } from "../../../src/core/station/roster-gaps.ts";
import { makeWorkingDays } from "../../../src/core/station/working-days.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../src/core/units.ts";
import "../../property-seed.ts";

const NONE: Roster = { always: false, week: [[], [], [], [], [], [], []], days: {}, away: [] };
const DAY: Period = { from: "06:00", to: "22:00", people: ["lan", "minh"] };
const NIGHT: Period = { from: "22:00", to: "06:00", people: ["hoa"] };

const every = (...periods: Period[]): Roster => ({ ...NONE, week: Array(7).fill(periods) });

function planOf(roster: Roster, gone: string[] = [], timezone = "Asia/Ho_Chi_Minh"): Plan {
  const days = makeWorkingDays({ timezone, holidays: {} });
  return { roster, days, isThere: (id) => !gone.includes(id) };
}

/** 30 November 2026 is a Monday. */
const at = (time: string, day = "2026-11-30") => Date.parse(`${day}T${time}:00+07:00`);
const say = (ms: number) => new Date(ms + 7 * HOUR_MS).toISOString().slice(0, 16);

describe("who is on duty", () => {
  const plan = planOf(every(DAY, NIGHT));

  it("is told by the place's clock, over midnight too", () => {
    expect(onDuty(plan, at("06:00"))?.people).toEqual(["lan", "minh"]);
    expect(onDuty(plan, at("21:59"))?.people).toEqual(["lan", "minh"]);
    expect(onDuty(plan, at("22:00"))?.people).toEqual(["hoa"]);
    expect(onDuty(plan, at("03:00"))).toMatchObject({
      people: ["hoa"],
      from: at("22:00", "2026-11-29"),
      to: at("06:00"),
    });
  });

  it("is other on a day that is otherwise, and the night before it still ends there", () => {
    const day = { ...DAY, from: "12:00", people: ["chi"] };
    const roster = { ...plan.roster, days: { "2026-11-30": [day] } };
    const who = (time: string, of = "2026-11-30") =>
      onDuty(planOf(roster), at(time, of))?.people ?? null;
    expect([who("05:00"), who("08:00"), who("13:00"), who("23:00")]).toEqual([
      ["hoa"],
      null,
      ["chi"],
      null,
    ]);
    expect([who("05:00", "2026-12-01"), who("08:00", "2026-12-01")]).toEqual([
      null,
      ["lan", "minh"],
    ]);
  });

  it("is nobody who has left, and nobody who is away on the day on which the period begins", () => {
    expect(onDuty(planOf(plan.roster, ["lan"]), at("08:00"))?.people).toEqual(["minh"]);
    expect(onDuty(planOf(plan.roster, ["hoa"]), at("23:00"))).toBeNull();
    const away = [{ officer: "hoa", from: "2026-11-30", to: "2026-11-30" }];
    const without = planOf({ ...plan.roster, away });
    expect(onDuty(without, at("03:00"))?.people).toEqual(["hoa"]);
    expect(onDuty(without, at("23:00"))).toBeNull();
    expect(onDuty(without, at("03:00", "2026-12-01"))).toBeNull();
    expect(onDuty(without, at("23:00", "2026-12-01"))?.people).toEqual(["hoa"]);
  });

  it("are all of those whose periods overlap, each once, the longest there first", () => {
    const late = { from: "21:00", to: "23:00", people: ["minh", "chi"] };
    const duty = onDuty(planOf(every(DAY, NIGHT, late)), at("21:30"));
    expect(duty).toMatchObject({ people: ["lan", "minh", "chi"], to: at("22:00") });
  });

  it("lasts a day where a period ends as it begins", () => {
    const whole = planOf(every({ from: "07:00", to: "07:00", people: ["lan"] }));
    for (const time of ["06:59", "07:00", "23:00"])
      expect(onDuty(whole, at(time))?.people).toEqual(["lan"]);
    expect(gapsOf({ ...whole, roster: { ...whole.roster, always: true } }, span())).toEqual([]);
  });

  it("keeps the clock's times when the clock is put back in the night", () => {
    const berlin = planOf(every(NIGHT), [], "Europe/Berlin");
    // 25 October 2026: three o'clock comes twice. The night has nine hours.
    const night = onDuty(berlin, Date.parse("2026-10-25T00:30:00Z"));
    expect(night).toMatchObject({
      from: Date.parse("2026-10-24T20:00:00Z"),
      to: Date.parse("2026-10-25T05:00:00Z"),
    });
  });
});

describe("the next duty", () => {
  it("is the first one for which somebody comes", () => {
    const plan = planOf(every(DAY), []);
    expect(say(nextDuty(plan, at("05:00"))?.from ?? 0)).toBe("2026-11-30T06:00");
    expect(say(nextDuty(plan, at("06:00"))?.from ?? 0)).toBe("2026-12-01T06:00");
    const away = ["lan", "minh"].map((officer) => ({
      officer,
      from: "2026-12-01",
      to: "2026-12-02",
    }));
    const without = planOf({ ...every(DAY), away });
    expect(say(nextDuty(without, at("23:00"))?.from ?? 0)).toBe("2026-12-03T06:00");
    expect(nextDuty(planOf(every(DAY), ["lan", "minh"]), at("05:00"))).toBeNull();
    expect(nextDuty(planOf(NONE), at("05:00"))).toBeNull();
  });
});

function span() {
  return { from: at("00:00"), to: at("00:00", "2026-12-02") };
}

describe("gaps", () => {
  const told = (plan: Plan) => gapsOf(plan, span()).map(({ from, to }) => [say(from), say(to)]);

  it("are periods for which nobody is left, and not the hours outside of duty", () => {
    expect(told(planOf(every(DAY)))).toEqual([]);
    const away = [{ officer: "hoa", from: "2026-11-30", to: "2026-11-30" }];
    expect(told(planOf({ ...every(DAY, NIGHT), away }))).toEqual([
      ["2026-11-30T22:00", "2026-12-01T06:00"],
    ]);
    // Somebody else covers a part of it.
    const late = { from: "21:00", to: "23:00", people: ["minh"] };
    expect(told(planOf({ ...every(DAY, NIGHT, late), away }))).toEqual([
      ["2026-11-30T23:00", "2026-12-01T06:00"],
    ]);
  });

  it("are all hours without anybody where somebody is to be there at all times", () => {
    expect(told(planOf({ ...every(DAY), always: true }))).toEqual([
      ["2026-11-30T00:00", "2026-11-30T06:00"],
      ["2026-11-30T22:00", "2026-12-01T06:00"],
      ["2026-12-01T22:00", "2026-12-02T00:00"],
    ]);
    expect(told(planOf({ ...NONE, always: true }))).toEqual([
      ["2026-11-30T00:00", "2026-12-02T00:00"],
    ]);
  });

  const time = fc
    .tuple(fc.nat(23), fc.constantFrom("00", "15", "30"))
    .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
  const period = fc.record({
    from: time,
    to: time,
    people: fc.subarray(["lan", "minh", "hoa"], { minLength: 1 }),
  });
  const anyRoster: fc.Arbitrary<Roster> = fc.record({
    always: fc.boolean(),
    week: fc.array(fc.array(period, { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
    days: fc.dictionary(fc.constantFrom("2026-11-30", "2026-12-01"), fc.array(period)),
    away: fc.array(
      fc.record({
        officer: fc.constantFrom("lan", "minh"),
        from: fc.constantFrom("2026-11-29", "2026-12-01"),
        to: fc.constantFrom("2026-11-30", "2026-12-02"),
      }),
      { maxLength: 2 },
    ),
  });

  it("are exactly the times at which nobody is on duty, if somebody is to be there always", () => {
    fc.assert(
      fc.property(
        anyRoster,
        fc.subarray(["lan", "hoa"]),
        fc.nat(2 * 24 * 60 - 1),
        (any, gone, n) => {
          const now = span().from + n * MINUTE_MS;
          const plan = planOf({ ...any, always: true }, gone);
          const isGap = gapsOf(plan, span()).some(({ from, to }) => from <= now && now < to);
          expect(isGap).toBe(onDuty(plan, now) === null);
          const planned = gapsOf({ ...plan, roster: { ...any, always: false } }, span());
          if (planned.some(({ from, to }) => from <= now && now < to)) expect(isGap).toBe(true);
        },
      ),
    );
  });
});

describe("the next look at an unopened tip", () => {
  it("comes between half of the minutes and all of them, and tells no minute of the arrival", () => {
    fc.assert(
      fc.property(fc.nat(90 * DAY_MS), fc.integer({ min: 2, max: 60 }), (now, minutes) => {
        const next = nextLook(now, minutes);
        expect(next - now).toBeLessThanOrEqual(minutes * MINUTE_MS);
        expect(next - now).toBeGreaterThan((minutes * MINUTE_MS) / 2 - 1);
        expect(next % (Math.floor(minutes / 2) * MINUTE_MS)).toBe(0);
      }),
    );
    expect(nextLook(at("08:00") + 1, 1)).toBe(at("08:01"));
  });
});
