import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import {
  CLOCKS,
  type ClockId,
  EXTENSION_REASONS,
  type Reminder,
  STAGES,
} from "../../../src/core/station/clock-views.ts";
import {
  type Clocks,
  dueAt,
  duesOf,
  makeDeadlines,
  newClocks,
  remindersOf,
  turned,
} from "../../../src/core/station/deadlines.ts";
import { TIP_STATUSES } from "../../../src/core/station/tip-status.ts";
import { dayOfIso, isoDay } from "../../../src/core/station/working-days.ts";
import { DAY_MS } from "../../../src/core/units.ts";
import "../../property-seed.ts";

const { place } = readContent();
const deadlines = makeDeadlines(place);
const { days } = deadlines;

/** The clocks of a tip of an hour, UTC: the place's clock is 7 hours ahead. */
const of = (hour: string, from = deadlines) => newClocks(from, Date.parse(`${hour}:12:34.567Z`));

/** The last day of a deadline. */
const due = (clock: ClockId, clocks: Clocks) =>
  isoDay(days.dayOf(dueAt(deadlines, clock, clocks) - 1));

const FRIDAY = of("2026-11-27T05");

describe("deadlines", () => {
  it.each([
    // A Friday noon: Monday, Tuesday, Wednesday.
    ["2026-11-27T05", "2026-12-02", "2026-12-17", "2027-01-27"],
    // 23 to 24 o'clock of that Friday on the place's clock: the same day. An hour later: Saturday.
    ["2026-11-27T16", "2026-12-02", "2026-12-17", "2027-01-27"],
    ["2026-11-27T17", "2026-12-02", "2026-12-18", "2027-01-28"],
    // Over the new year, and before Tết. The 20th day is a Sunday; the month has no 31st.
    ["2026-12-30T03", "2027-01-05", "2027-01-19", "2027-03-01"],
    ["2027-02-03T03", "2027-02-12", "2027-02-23", "2027-04-05"],
    ["2026-12-31T03", "2027-01-06", "2027-01-20", "2027-03-01"],
  ])("of a tip of %s: intake %s, result %s, extended %s", (hour, ...expected) => {
    const clocks = of(hour);
    const found = [due("intake", clocks), due("result", clocks)];
    found.push(due("result", { ...clocks, extended: "complex" }));
    expect(found).toEqual(expected);
  });

  it("end as a day does on the place's clock, however late in its hour a tip came", () => {
    expect(of("2026-11-27T16")).toEqual(
      newClocks(deadlines, Date.parse("2026-11-27T16:59:59.999Z")),
    );
    const at = dueAt(deadlines, "intake", FRIDAY);
    expect(new Date(at).toISOString()).toBe("2026-12-02T17:00:00.000Z");
    // Where an hour lies on two days it counts as of the second.
    const nepal = makeDeadlines({ ...place, timezone: "Asia/Kathmandu" });
    const [one, other] = [17, 18].map((hour) =>
      dueAt(nepal, "intake", of(`2026-11-30T${hour}`, nepal)),
    );
    expect((other ?? 0) - (one ?? 0)).toBe(DAY_MS);
  });

  it("run by status", () => {
    const running = TIP_STATUSES.map((status) => {
      return [status, duesOf(deadlines, status, FRIDAY).map(({ clock }) => clock)];
    });
    expect(Object.fromEntries(running)).toEqual({
      received: ["intake", "result"],
      checking: ["intake", "result"],
      passed: ["result"],
      resolved: [],
      uncheckable: [],
      closed: [],
    });
  });

  it("stand while a tip is at an end, and then go on; the intake has had its result", () => {
    const today = dayOfIso("2026-12-04");
    const closed = turned(FRIDAY, "closed", today);
    expect(closed).toEqual({ ...FRIDAY, answered: true, stoppedOn: today });
    // Another status that is an end changes nothing.
    expect(turned(closed, "closed", today + 3)).toEqual(closed);
    const again = turned(closed, "checking", today + 10);
    expect(again).toEqual({ ...FRIDAY, answered: true, from: FRIDAY.from + 10 });
    expect(due("result", again)).toBe("2026-12-28");
    expect(duesOf(deadlines, "checking", again).map(({ clock }) => clock)).toEqual(["result"]);
    expect(turned(again, "passed", today + 11)).toEqual(again);
  });

  it("gain no day by closing and opening again", () => {
    const today = dayOfIso("2026-12-04");
    const flipped = turned(turned(FRIDAY, "closed", today), "passed", today);
    expect(flipped).toEqual({ ...FRIDAY, answered: true });
    // Not even if the clock goes back meanwhile.
    const back = turned(turned(FRIDAY, "closed", today), "passed", today - 9);
    expect(back.from).toBe(FRIDAY.from);
  });
});

const anyMoment = fc.integer({ min: Date.parse("2026-01-01"), max: Date.parse("2027-12-31") });
const anyClocks: fc.Arbitrary<Clocks> = fc
  .record({
    at: anyMoment,
    answered: fc.boolean(),
    extended: fc.constantFrom(null, ...EXTENSION_REASONS),
  })
  .map(({ at, ...clocks }) => ({ ...newClocks(deadlines, at), ...clocks }));
const anyClock = fc.constantFrom(...CLOCKS);

describe("of any tip", () => {
  it("a deadline ends with a working day, after the day from which it counts", () => {
    fc.assert(
      fc.property(anyClocks, anyClock, (clocks, clock) => {
        const at = dueAt(deadlines, clock, clocks);
        const last = days.dayOf(at - 1);
        expect([days.isWorking(last), days.dayOf(at)]).toEqual([true, last + 1]);
        expect(last).toBeGreaterThan(clocks.from);
      }),
    );
  });

  it("a later one never ends before an earlier one, nor an extended one before another", () => {
    fc.assert(
      fc.property(anyClocks, fc.nat(40), anyClock, (clocks, later, clock) => {
        const end = (change: Partial<Clocks>) => dueAt(deadlines, clock, { ...clocks, ...change });
        expect(end({ from: clocks.from + later })).toBeGreaterThanOrEqual(end({}));
        expect(end({ extended: "complex" })).toBeGreaterThanOrEqual(end({ extended: null }));
      }),
    );
  });
});

describe("reminders", () => {
  const dues = duesOf(deadlines, "received", FRIDAY);
  const [intake] = dues;
  const { from } = FRIDAY;
  /** Morning of a day on the place's clock. */
  const morning = (day: string) => Date.parse(`${day}T00:30:00.000Z`);
  const stages = (told: Reminder[], now: number) => {
    const { due: present, nextAt } = remindersOf(deadlines, { dues, from, told }, now);
    const what = present.map(({ clock, stage }) => `${clock} ${stage}`);
    return [what, nextAt === null ? null : new Date(nextAt).toISOString().slice(0, 10)];
  };
  const told = (stage: Reminder["stage"]): Reminder => ({
    clock: "intake",
    at: intake?.at ?? 0,
    stage,
  });

  it("come on the working day before, on that after, and to the heads a day later", () => {
    expect(stages([], morning("2026-11-28"))).toEqual([[], "2026-12-01"]);
    expect(stages([], morning("2026-12-01") - 1)).toEqual([[], "2026-12-01"]);
    expect(stages([], morning("2026-12-01"))).toEqual([["intake soon"], "2026-12-03"]);
    expect(stages([told("soon")], morning("2026-12-01"))).toEqual([[], "2026-12-03"]);
    expect(stages([told("soon")], morning("2026-12-03"))).toEqual([["intake late"], "2026-12-04"]);
    expect(stages([told("late")], morning("2026-12-04"))).toEqual([
      ["intake escalated"],
      "2026-12-16",
    ]);
  });

  it("tell only the last of those that an outage has gathered", () => {
    expect(stages([], morning("2027-03-01"))).toEqual([
      ["intake escalated", "result escalated"],
      null,
    ]);
  });

  it("are not told again when the clock goes back", () => {
    expect(stages([told("late")], morning("2026-12-01"))).toEqual([[], "2026-12-04"]);
  });

  it("begin anew with another deadline", () => {
    const other = { ...told("escalated"), at: (intake?.at ?? 0) - DAY_MS };
    expect(stages([other], morning("2026-12-01"))).toEqual([["intake soon"], "2026-12-03"]);
  });

  it("are in order, and none comes on the day from which they count", () => {
    fc.assert(
      fc.property(anyMoment, anyClocks, (at, more) => {
        const clocks = { ...more, from: newClocks(deadlines, at).from };
        const all = duesOf(deadlines, "received", clocks);
        const known: Reminder[] = [];
        let now = at;
        for (let looks = 0; looks < 9; looks++) {
          const found = remindersOf(deadlines, { dues: all, from: clocks.from, told: known }, now);
          known.push(...found.due);
          if (found.due.length > 0) expect(days.dayOf(now)).toBeGreaterThan(clocks.from);
          if (found.nextAt === null) break;
          expect(found.nextAt).toBeGreaterThan(now);
          now = found.nextAt;
        }
        for (const { clock } of all) {
          const stages = known.filter((one) => one.clock === clock).map(({ stage }) => stage);
          expect(stages).toEqual(STAGES);
        }
      }),
    );
  });
});
