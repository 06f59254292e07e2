import { expect, it } from "vitest";
import { rateTip, tipStanding } from "../../../src/app/station/ratings.ts";
import { sampleTip } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

function stationWithClosed() {
  const station = makeMemoryStation();
  const { deps } = station;
  deps.store.tips.insert(sampleTip("t"));
  deps.store.tips.setStatus("t", "closed", 5);
  return { ...station, tip: () => deps.store.tips.find("t") };
}

it("keeps no time and no note of a rating, tells nobody, and a repeat is the same", () => {
  const { deps, tip, audited, sent, announced } = stationWithClosed();
  const before = tip();
  for (let times = 0; times < 2; times++) {
    rateTip(deps, { tip: "t", rating: "partly" });
    expect(tip()).toEqual({ ...before, rating: "partly" });
  }
  expect([audited(), deps.store.tips.events("t"), sent, announced]).toEqual([[], [], [], []]);
});

it("lets the last rating count, of which a skip takes none", () => {
  const { deps, tip } = stationWithClosed();
  for (const rating of ["skipped", "no", "yes", "skipped"] as const)
    rateTip(deps, { tip: "t", rating });
  expect(tip()?.rating).toBe("yes");
});

it("takes no rating of a tip that is open again, or is gone", () => {
  const { deps, tip } = stationWithClosed();
  deps.store.tips.setStatus("t", "acting", null);
  for (const id of ["t", "nowhere"]) rateTip(deps, { tip: id, rating: "yes" });
  expect(tip()?.rating).toBeNull();
});

it("asks until there is an answer or a skip, and counts the status as told", () => {
  const { deps, tip } = stationWithClosed();
  const asks = { status: "closed", asksRating: true };
  expect([tipStanding(deps, "t"), tipStanding(deps, "t")]).toEqual([asks, asks]);
  expect(tip()?.told).toBe("closed");
  rateTip(deps, { tip: "t", rating: "skipped" });
  expect(tipStanding(deps, "t")).toEqual({ ...asks, asksRating: false });
  expect(tipStanding(deps, "nowhere")).toBeNull();
});
