import { expect, it } from "vitest";
import { sampleEntry, sampleTip } from "./station-samples.ts";
import type { RunStation } from "./station-store.contract.ts";

const DAY = { day: 20_000, area: "a", category: "theft", urgent: false };
const WEEK = { week: 2_900, axis: "hour", value: "07" } as const;

/** What every store of a station promises of what it counts. */
export function describeStationFigures(run: RunStation): void {
  it("adds up what is counted, and leaves no row of what comes to nothing", () =>
    run(({ store: { figures } }) => {
      const span = { from: 20_000, to: 20_001 };
      expect([figures.firstDay(), figures.days(span)]).toEqual([null, []]);
      for (const tips of [1, 2]) figures.countDay({ ...DAY, tips });
      figures.countDay({ ...DAY, urgent: true, tips: 1 });
      figures.countDay({ ...DAY, day: 20_001, tips: 1 });
      const urgent = { ...DAY, urgent: true, tips: 1 };
      expect(figures.days(span)).toEqual([{ ...DAY, tips: 3 }, urgent]);
      for (const tips of [-1, -2]) figures.countDay({ ...DAY, tips });
      expect([figures.days(span), figures.firstDay()]).toEqual([[urgent], 20_000]);
      figures.countDay({ ...urgent, tips: -1 });
      expect(figures.firstDay()).toBe(20_001);

      const weeks = { from: 2_900, to: 2_901 };
      for (const tips of [1, 1]) figures.countWeek({ ...WEEK, tips });
      figures.countWeek({ ...WEEK, week: 2_901, tips: 1 });
      figures.countWeek({ ...WEEK, axis: "status", value: "closed", tips: 1 });
      const closed = { ...WEEK, axis: "status", value: "closed", tips: 1 };
      expect(figures.weeks(weeks)).toEqual([{ ...WEEK, tips: 2 }, closed]);
      figures.countWeek({ ...WEEK, tips: -2 });
      expect(figures.weeks(weeks)).toEqual([closed]);
    }));

  it("knows how a tip went: its first words to the resident, its end, its rating", () =>
    run(({ store: { figures, tips } }) => {
      const at = (day: number) => `2026-11-${day}T01:30:00.000Z`;
      for (const [id, day] of Object.entries({ a: 23, b: 24, c: 25 }))
        tips.insert(sampleTip(id, { receivedAt: at(day), urgent: id === "c" }));
      tips.addEntry({ ...sampleEntry("own", "a"), at: at(24) });
      tips.addEntry({ ...sampleEntry("note", "a", "lan"), at: at(25), private: true });
      for (const day of [27, 26])
        tips.addEntry({ ...sampleEntry(`${day}`, "a", "lan"), at: at(day) });
      tips.setStatus("a", "resolved", 5);
      tips.setRating("a", "partly");
      const ended = { status: "resolved", closedAt: 5, rating: "partly", repliedAt: at(26) };
      const fresh = { status: "received", closedAt: null, rating: null, repliedAt: null };
      const [a, b] = [
        { receivedAt: at(23), ...ended },
        { receivedAt: at(24), ...fresh },
      ];
      expect(figures.courses({ id: "a" })).toEqual([a]);
      expect(figures.courses({ id: "nowhere" })).toEqual([]);
      const found = figures.courses({ from: at(23), to: at(25) });
      expect(found.sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1))).toEqual([
        a,
        b,
      ]);
      const { area, category } = sampleTip("a");
      const came = { area, category, urgent: false, tips: 1 };
      expect(figures.arrivals()).toEqual([
        { ...came, receivedAt: at(23) },
        { ...came, receivedAt: at(24) },
        { ...came, receivedAt: at(25), urgent: true },
      ]);
    }));

  it("keeps what was published of a period", () =>
    run(({ store: { figures } }) => {
      expect(figures.published(2_892)).toBeNull();
      figures.publish(2_892, "what was told");
      expect([figures.published(2_892), figures.published(2_904)]).toEqual(["what was told", null]);
    }));
}
