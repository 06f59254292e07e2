import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import {
  dayOfIso,
  exceptions,
  isoDay,
  makeWorkingDays,
} from "../../../src/core/station/working-days.ts";
import { HOUR_MS, MINUTE_MS } from "../../../src/core/units.ts";
import "../../property-seed.ts";

const { place } = readContent();
const days = makeWorkingDays(place);
const day = dayOfIso;

/** Zones whose clocks are put forward, by night or at midnight, or are ahead by no whole hour. */
const ZONES = [
  place.timezone,
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/Santiago",
  "Africa/Cairo",
  "Asia/Beirut",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
];

const anyZone = fc
  .constantFrom(...ZONES)
  .map((timezone) => makeWorkingDays({ ...place, timezone }));
const anyDay = fc.integer({ min: day("2025-06-01"), max: day("2029-06-01") });
const anyBy = fc.integer({ min: -40, max: 40 });

describe("the working days of the place", () => {
  it("leave out weekends and what the year's list names", () => {
    const off = (from: string, to: string) => {
      const found: string[] = [];
      for (let at = day(from); at <= day(to); at++) if (!days.isWorking(at)) found.push(isoDay(at));
      return found;
    };
    expect(off("2026-04-25", "2026-05-03")).toEqual([
      ...["2026-04-25", "2026-04-26", "2026-04-27"],
      ...["2026-04-30", "2026-05-01", "2026-05-02", "2026-05-03"],
    ]);
    // Tết: Thursday, then Thursday in a week.
    expect(isoDay(days.shift(day("2027-02-04"), 1))).toBe("2027-02-11");
    expect(isoDay(days.shift(day("2027-02-11"), -1))).toBe("2027-02-04");
  });

  it("cross the end of a year", () => {
    expect(isoDay(days.shift(day("2026-12-31"), 1))).toBe("2027-01-04");
    expect(isoDay(days.shift(day("2027-01-04"), -1))).toBe("2026-12-31");
    expect(isoDay(days.shift(day("2027-01-02"), 0))).toBe("2027-01-04");
  });

  it("have weekends only where a year has no list, and work on a Saturday that was swapped", () => {
    const bare = makeWorkingDays({
      timezone: place.timezone,
      holidays: { 2026: ["+08-22", "08-31"] },
    });
    const working = ["2026-08-22", "2026-08-23", "2026-08-31", "2027-01-01"].map((text) =>
      bare.isWorking(day(text)),
    );
    expect(working).toEqual([true, false, false, true]);
  });

  it("read a range of days", () => {
    const found = [...exceptions({ 2026: ["02-27..03-02", "+03-07"] })];
    expect(found.map(([at, isWorked]) => [isoDay(at), isWorked])).toEqual([
      ...["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"].map((text) => [text, false]),
      ["2026-03-07", true],
    ]);
  });

  it("are the place's: its night is another day than UTC's", () => {
    expect(isoDay(days.dayOf(Date.parse("2026-12-31T16:59:59.999Z")))).toBe("2026-12-31");
    expect(isoDay(days.dayOf(Date.parse("2026-12-31T17:00:00.000Z")))).toBe("2027-01-01");
    expect(new Date(days.momentOf(day("2027-01-01"), 7 * 60 + 30)).toISOString()).toBe(
      "2027-01-01T00:30:00.000Z",
    );
  });
});

describe("in every time zone", () => {
  it("a day begins where the one before it ends, and no minute of it is of another day", () => {
    fc.assert(
      fc.property(anyZone, anyDay, fc.nat(23 * 60), (zone, at, minute) => {
        const begins = zone.momentOf(at);
        expect([zone.dayOf(begins - 1), zone.dayOf(begins)]).toEqual([at - 1, at]);
        const moment = zone.momentOf(at, minute);
        expect(zone.dayOf(moment)).toBe(at);
        // At most the hour for which a clock is put forward or back.
        expect(Math.abs(moment - begins - minute * MINUTE_MS)).toBeLessThanOrEqual(HOUR_MS);
      }),
    );
  });

  it("a shift ends on a working day, so many working days away", () => {
    fc.assert(
      fc.property(anyZone, anyDay, anyBy, (zone, from, by) => {
        const to = zone.shift(from, by);
        expect(zone.isWorking(to)).toBe(true);
        let between = 0;
        const step = to < from ? -1 : 1;
        for (let at = from; at !== to; at += step) if (zone.isWorking(at + step)) between++;
        expect(between).toBe(by === 0 && !zone.isWorking(from) ? 1 : Math.abs(by));
      }),
    );
  });

  it("a later day is never shifted before an earlier one", () => {
    fc.assert(
      fc.property(anyZone, fc.tuple(anyDay, fc.nat(400)), anyBy, (zone, [from, later], by) => {
        expect(zone.shift(from + later, by)).toBeGreaterThanOrEqual(zone.shift(from, by));
      }),
    );
  });
});
