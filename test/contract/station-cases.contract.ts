import { expect, it } from "vitest";
import { sampleTip } from "./station-samples.ts";
import type { RunStation } from "./station-store.contract.ts";

/** What every store of a station promises of whose cases tips are. */
export function describeStationCases(run: RunStation): void {
  it("gives an officer's tips to another, and keeps each officer's own list", () =>
    run(({ store: { tips, cases } }) => {
      for (const id of ["a", "b"]) tips.insert(sampleTip(id, { owner: "lan" }));
      tips.insert(sampleTip("closed", { owner: "lan", closedAt: 7 }));
      tips.insert(sampleTip("other", { owner: "minh" }));
      const owners = () => ["a", "b", "closed", "other"].map((id) => tips.find(id)?.owner);
      const move = { from: "lan", at: 9, officer: "hoa" };
      tips.markSeen("a", "minh");
      expect(cases.countOpen("lan")).toBe(2);
      expect(cases.handOver({ ...move, to: "minh", isOpen: true })).toBe(2);
      expect(owners()).toEqual(["minh", "minh", "lan", "minh"]);
      expect(cases.handOver({ ...move, to: null, isOpen: false })).toBe(1);
      expect([owners(), cases.countOpen("minh")]).toEqual([["minh", "minh", null, "minh"], 3]);
      const [event] = tips.events("a");
      const noted = { tip: "a", at: 9, kind: "owner", value: "minh", officer: "hoa" };
      expect(event).toMatchObject(noted);
      expect(tips.events("closed")).toMatchObject([{ value: "" }]);
      expect([tips.events("other"), tips.hasSeen("a", "minh")]).toEqual([[], true]);

      const watch = { tip: "a", officer: "lan" };
      for (const on of [true, true]) cases.watch(watch, on);
      cases.watch({ tip: "b", officer: "lan" }, true);
      cases.watch({ tip: "a", officer: "minh" }, true);
      expect(cases.isWatched(watch)).toBe(true);
      cases.watch(watch, false);
      expect([cases.isWatched(watch), cases.isWatched({ ...watch, tip: "b" })]).toEqual([
        false,
        true,
      ]);
      cases.unwatchAll("lan");
      tips.remove("a");
      tips.insert(sampleTip("a"));
      const left = ["lan", "minh"].flatMap((officer) =>
        ["a", "b"].filter((tip) => cases.isWatched({ tip, officer })),
      );
      expect(left).toEqual([]);
    }));
}
