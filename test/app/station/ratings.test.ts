import { expect, it } from "vitest";
import { rateTip, tipStanding } from "../../../src/app/station/ratings.ts";
import { TIP_STATUSES } from "../../../src/core/station/tip-status.ts";
import { sampleEntry, sampleTip } from "../../contract/station-samples.ts";
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
  deps.store.tips.setStatus("t", "passed", null);
  for (const id of ["t", "nowhere"]) rateTip(deps, { tip: id, rating: "yes" });
  expect(tip()?.rating).toBeNull();
});

it("asks until there is an answer or a skip, and counts the status as told", () => {
  const { deps, tip } = stationWithClosed();
  const asks = { status: "closed", subStatus: null, sentence: null, asksRating: true };
  expect([tipStanding(deps, "t"), tipStanding(deps, "t")]).toEqual([asks, asks]);
  expect(tip()?.told).toBe("closed");
  rateTip(deps, { tip: "t", rating: "skipped" });
  expect(tipStanding(deps, "t")).toEqual({ ...asks, asksRating: false });
  expect(tipStanding(deps, "nowhere")).toBeNull();
});

it("asks of what was resolved or closed, not of what could not be checked or goes on", () => {
  const { deps } = stationWithClosed();
  const asked = TIP_STATUSES.filter((status) => {
    deps.store.tips.setStatus("t", status, null);
    rateTip(deps, { tip: "t", rating: "no" });
    const isRated = deps.store.tips.find("t")?.rating === "no";
    deps.store.tips.setStatus("t", status, null);
    expect(tipStanding(deps, "t")?.asksRating).toBe(isRated);
    return isRated;
  });
  expect(asked).toEqual(["resolved", "closed"]);
});

it("gives what was written with a status at once, unless it is the station's own copy by now", () => {
  const { deps, tip } = stationWithClosed();
  const { tips } = deps.store;
  const { id, at, sealed } = sampleEntry("s", "t");
  tips.addEntry({ ...sampleEntry("s", "t", "lan"), said: false, copied: true });
  tips.update("t", { subStatus: "mistaken", sentence: "s" });
  const now = { status: "closed", subStatus: "mistaken", asksRating: true };
  expect(tipStanding(deps, "t")).toEqual({ ...now, sentence: { id, at, sealed: null } });
  expect(tips.entry("s")?.said).toBe(false);
  tips.addEntry({ ...sampleEntry("r", "t", "lan"), said: false, sealed });
  tips.update("t", { sentence: "r" });
  const read = { ...now, sentence: { id: "r", at, sealed } };
  expect([tipStanding(deps, "t"), tipStanding(deps, "t")]).toEqual([read, read]);
  expect([tip()?.told, tips.entry("r")?.said]).toEqual(["closed/mistaken", true]);
});

it("says no more than the status where the place has lost what stood under it", () => {
  const { deps } = stationWithClosed();
  deps.store.tips.update("t", { subStatus: "of-before" });
  expect(tipStanding(deps, "t")).toMatchObject({ status: "closed", subStatus: null });
});
