import { expect, it } from "vitest";
import { ALL_HEADS } from "../../src/app/station/duty-store.ts";
import { sampleTip } from "./station-samples.ts";
import type { RunStation } from "./station-store.contract.ts";

/** What every store of a station promises of its roster, and of who was told of urgent tips. */
export function describeStationDuty(run: RunStation): void {
  it("keeps one roster", () =>
    run(({ store: { roster } }) => {
      expect(roster.read()).toEqual({ version: 0, roster: null });
      const one = { always: true, week: [[]], days: { "2026-11-30": [] }, away: [] };
      roster.write({ version: 1, roster: one });
      roster.write({ version: 2, roster: { ...one, always: false } });
      expect(roster.read()).toEqual({ version: 2, roster: { ...one, always: false } });
    }));

  it("knows who was told of a tip, each once, until it ends", () =>
    run(({ store: { tips, calls } }) => {
      for (const id of ["a", "b", "c"]) tips.insert(sampleTip(id));
      calls.tell("a", "minh", 10);
      calls.tell("a", "minh", 20);
      calls.tell("a", "hoa", 30);
      calls.tell("b", ALL_HEADS, null);
      calls.tell("c", null, 25);
      expect([calls.told("a"), calls.told("c")]).toEqual([["hoa", "minh"], []]);
      expect([calls.due(24, 99, 9), calls.due(99, 99, 1), calls.due(30, 99, 9)]).toEqual([
        [],
        ["c"],
        ["c", "a"],
      ]);
      for (let times = 0; times < 2; times++) calls.end("c");
      expect(calls.due(99, 99, 9)).toEqual(["a"]);
      tips.remove("a");
      expect([calls.told("a"), calls.due(99, 99, 9), calls.nextAt(1, 99)]).toEqual([[], [], null]);
    }));

  it("has what waits longer than anything can looked at now", () =>
    run(({ store: { calls } }) => {
      calls.tell("a", "minh", 5_000);
      expect([calls.due(10, 20, 9), calls.nextAt(10, 20)]).toEqual([["a"], 10]);
      expect([calls.due(10, 5_000, 9), calls.nextAt(10, 5_000)]).toEqual([[], 5_000]);
    }));

  it("shows each officer what they were told, and heads what others can't read", () =>
    run(({ store: { tips, calls } }) => {
      for (const id of ["a", "b", "c", "d"]) tips.insert(sampleTip(id));
      calls.tell("a", "minh", null);
      calls.tell("b", ALL_HEADS, null);
      calls.tell("c", "gone", null);
      calls.tell("c", "minh", null);
      const open = (officer: string, others: string[] | null, limit = 9) =>
        calls.open({ officer, others, limit }).map(({ tip, heads, count }) => [tip, heads, count]);
      expect(open("minh", null)).toEqual([
        ["a", false, 2],
        ["c", false, 2],
      ]);
      expect(open("lan", ["lan", "minh"])).toEqual([
        ["b", true, 2],
        ["c", false, 2],
      ]);
      expect(open("lan", ["lan"], 2)).toEqual([
        ["a", false, 3],
        ["b", true, 3],
      ]);
      expect(calls.open({ officer: "minh", others: null, limit: 1 })).toMatchObject([
        { tip: "a", number: "number of a", category: "traffic", area: "ward-1" },
      ]);
    }));
}
