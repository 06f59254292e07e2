import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import {
  CLOCKS,
  type ClockId,
  type Clocks,
  dueAt,
  duesOf,
  EXTENSION_REASONS,
  makeDeadlines,
  NEW_CLOCKS,
  type Reminder,
  remindersOf,
  STAGES,
  turned,
} from "../../../src/core/station/deadlines.ts";
import { TIP_STATUSES } from "../../../src/core/station/tip-views.ts";
import { dayOfIso, isoDay } from "../../../src/core/station/working-days.ts";
import { DAY_MS, HOUR_MS } from "../../../src/core/units.ts";
import "../../property-seed.ts";

const { place } = readContent();
const deadlines = makeDeadlines(place);
const { days } = deadlines;

/** A tip of an hour, UTC: the place's clock is 7 hours ahead. */
const of = (receivedAt: string) => ({ receivedAt: `${receivedAt}:00:00.000Z` });

/** The last day of a deadline. */
const lastDay = (at: number) => isoDay(days.dayOf(at - 1));
const due = (hour: string, clock: ClockId, clocks: Clocks = NEW_CLOCKS) =>
  lastDay(dueAt(deadlines, of(hour), { clock, clocks }));

const EXTENDED: Clocks = { ...NEW_CLOCKS, extended: "complex" };

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
    const found = [due(hour, "intake"), due(hour, "result"), due(hour, "result", EXTENDED)];
    expect(found).toEqual(expected);
  });

  it("end as a day does on the place's clock, however late in its hour a tip came", () => {
    const at = dueAt(deadlines, of("2026-11-27T05"), { clock: "intake", clocks: NEW_CLOCKS });
    expect(new Date(at).toISOString()).toBe("2026-12-02T17:00:00.000Z");
    // Where an hour lies on two days it counts as of the second.
    const nepal = makeDeadlines({ ...place, timezone: "Asia/Kathmandu" });
    const [one, other] = [17, 18].map((hour) =>
      dueAt(nepal, of(`2026-11-30T${hour}`), { clock: "intake", clocks: NEW_CLOCKS }),
    );
    expect((other ?? 0) - (one ?? 0)).toBe(DAY_MS);
  });

  it("run by status", () => {
    const running = TIP_STATUSES.map((status) => {
      const tip = { ...of("2026-11-27T05"), status };
      return [status, duesOf(deadlines, tip, NEW_CLOCKS).map(({ clock }) => clock)];
    });
    expect(Object.fromEntries(running)).toEqual({
      received: ["intake", "result"],
      checking: ["intake", "result"],
      acting: ["result"],
      closed: [],
    });
  });

  it("stand while a tip is at an end, and then go on; the intake has had its result", () => {
    const today = dayOfIso("2026-12-04");
    const closed = turned(NEW_CLOCKS, "closed", today);
    expect(closed).toEqual({ ...NEW_CLOCKS, answered: true, stoppedOn: today });
    // Another status that is an end changes nothing.
    expect(turned(closed, "closed", today + 3)).toEqual(closed);
    const again = turned(closed, "checking", today + 10);
    expect(again).toEqual({ ...NEW_CLOCKS, answered: true, stood: 10 });
    expect(due("2026-11-27T05", "result", again)).toBe("2026-12-28");
    const tip = { ...of("2026-11-27T05"), status: "checking" } as const;
    expect(duesOf(deadlines, tip, again).map(({ clock }) => clock)).toEqual(["result"]);
    expect(turned(again, "acting", today + 11)).toEqual(again);
  });

  it("gain no day by closing and opening again", () => {
    const today = dayOfIso("2026-12-04");
    const flipped = turned(turned(NEW_CLOCKS, "closed", today), "acting", today);
    expect(flipped).toEqual({ ...NEW_CLOCKS, answered: true });
    // Not even if the clock goes back meanwhile.
    expect(turned(turned(NEW_CLOCKS, "closed", today), "acting", today - 9).stood).toBe(0);
  });
});

const anyHour = fc
  .integer({ min: Date.parse("2026-01-01") / HOUR_MS, max: Date.parse("2027-12-31") / HOUR_MS })
  .map((hour) => new Date(hour * HOUR_MS).toISOString());
const anyClocks: fc.Arbitrary<Clocks> = fc.record({
  answered: fc.boolean(),
  stoppedOn: fc.constant(null),
  stood: fc.nat(30),
  extended: fc.constantFrom(null, ...EXTENSION_REASONS),
});
const anyClock = fc.constantFrom(...CLOCKS);

describe("of any tip", () => {
  it("a deadline ends with a working day, after the day of arrival", () => {
    fc.assert(
      fc.property(anyHour, anyClocks, anyClock, (receivedAt, clocks, clock) => {
        const at = dueAt(deadlines, { receivedAt }, { clock, clocks });
        const last = days.dayOf(at - 1);
        expect([days.isWorking(last), days.dayOf(at)]).toEqual([true, last + 1]);
        expect(last).toBeGreaterThan(days.dayOf(Date.parse(receivedAt)) + clocks.stood);
      }),
    );
  });

  it("a later one never ends before an earlier one, nor an extended one before another", () => {
    fc.assert(
      fc.property(
        fc.tuple(anyHour, fc.nat(900)),
        anyClocks,
        anyClock,
        ([at, hours], clocks, clock) => {
          const later = new Date(Date.parse(at) + hours * HOUR_MS).toISOString();
          const [one, other] = [at, later].map((receivedAt) =>
            dueAt(deadlines, { receivedAt }, { clock, clocks }),
          );
          expect(other).toBeGreaterThanOrEqual(one ?? 0);
          const [plain, extended] = [null, "complex" as const].map((reason) =>
            dueAt(
              deadlines,
              { receivedAt: at },
              { clock, clocks: { ...clocks, extended: reason } },
            ),
          );
          expect(extended).toBeGreaterThanOrEqual(plain ?? 0);
        },
      ),
    );
  });
});

describe("reminders", () => {
  const tip = { ...of("2026-11-27T05"), status: "received" } as const;
  const dues = duesOf(deadlines, tip, NEW_CLOCKS);
  const [intake] = dues;
  const begun = dayOfIso("2026-11-27");
  /** Morning of a day on the place's clock. */
  const morning = (day: string) => Date.parse(`${day}T00:30:00.000Z`);
  const stages = (told: Reminder[], now: number) => {
    const { due: present, nextAt } = remindersOf(deadlines, { dues, begun, told }, now);
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

  it("are in order, and none comes on the day on which a tip comes", () => {
    fc.assert(
      fc.property(anyHour, anyClocks, (receivedAt, clocks) => {
        const all = duesOf(deadlines, { receivedAt, status: "received" }, clocks);
        const first = days.dayOf(Date.parse(receivedAt) + HOUR_MS - 1) + clocks.stood;
        const known: Reminder[] = [];
        let now = Date.parse(receivedAt);
        for (let looks = 0; looks < 9; looks++) {
          const { due: present, nextAt } = remindersOf(
            deadlines,
            { dues: all, begun: first, told: known },
            now,
          );
          known.push(...present);
          if (present.length > 0) expect(days.dayOf(now)).toBeGreaterThan(first);
          if (nextAt === null) break;
          expect(nextAt).toBeGreaterThan(now);
          now = nextAt;
        }
        for (const { clock } of all) {
          const of = known.filter((one) => one.clock === clock).map(({ stage }) => stage);
          expect(of).toEqual(STAGES);
        }
      }),
    );
  });
});
