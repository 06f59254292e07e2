import { describe, expect, it } from "vitest";
import { REMOVAL_PAGE } from "../../../src/app/station/bounds.ts";
import {
  accepts,
  nextExpiry,
  removeExpired,
  withdrawTip,
} from "../../../src/app/station/retention.ts";
import { HOUR_MS } from "../../../src/core/units.ts";
import { sampleEntry, sampleHold, sampleTip, WHOLE_LIST } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const LASTS_MS = makeMemoryStation().deps.place.retention.closedTipDays * 24 * HOUR_MS;

function stationWith(...tips: string[]) {
  const station = makeMemoryStation();
  const { store, place } = station.deps;
  for (const id of tips) store.tips.insert(sampleTip(id));
  return {
    ...station,
    store,
    close: (id: string, at = station.clock.at) => store.tips.setStatus(id, "closed", at),
    left: () => store.tips.page(WHOLE_LIST).map(({ id }) => id),
    next: () => nextExpiry(store, place.retention),
  };
}

describe("a tip that its resident takes back", () => {
  it("goes with its mailbox and files, and the officers' list hears of it", async () => {
    const { deps, sent, announced, audited, left } = stationWith("t");
    expect(await withdrawTip(deps, "t")).toBe(true);
    expect([left(), audited()]).toEqual([[], []]);
    expect(sent).toEqual([
      { type: "erase-mailbox", mailbox: "mailbox of t" },
      ...sampleTip("t").media.map((name) => ({ type: "delete-media", name })),
    ]);
    expect(announced).toEqual([{ type: "tips", id: "t", gone: true }]);
    expect(await withdrawTip(deps, "t")).toBe(true);
    expect(announced).toHaveLength(1);
  });

  it("goes with a file that moved to another name at that moment", async () => {
    const { deps, store, sent, left, meanwhile } = stationWith("t");
    const [first = ""] = sampleTip("t").media;
    meanwhile(() => store.tips.moveMedia("t", { from: first, to: "its new name" }));
    expect(await withdrawTip(deps, "t")).toBe(true);
    expect(left()).toEqual([]);
    const names = sent.flatMap((job) => (job.type === "delete-media" ? [job.name] : []));
    expect(names).toEqual(["its new name", "its original"]);
  });

  it("stays with everything when an officer was faster by a moment", async () => {
    const { deps, store, sent, announced, left, meanwhile } = stationWith("t");
    meanwhile(() => store.tips.markOpened("t"));
    expect(await withdrawTip(deps, "t")).toBe(false);
    expect([left(), sent, announced]).toEqual([["t"], [], []]);
  });
});

describe("a closed tip", () => {
  it("goes with its thread when its time is over, and not before", async () => {
    const { deps, clock, store, sent, audited, close, left, next } = stationWith("t", "open");
    expect(next()).toBeNull();
    store.tips.addEntry(sampleEntry("entry", "t"));
    close("t");
    expect(next()).toBe(clock.at + LASTS_MS);
    clock.at += LASTS_MS - 1;
    await removeExpired(deps);
    expect([left(), sent]).toEqual([["open", "t"], []]);
    clock.at += 1;
    await removeExpired(deps);
    expect([left(), store.tips.entry("entry"), next()]).toEqual([["open"], null, null]);
    expect(sent[0]).toEqual({ type: "erase-mailbox", mailbox: "mailbox of t" });
    const noted = { at: clock.at, officer: "station", action: "removed-tip", subject: "t" };
    expect(audited()).toEqual([noted]);
  });

  it("stays when it was opened again, even while its removal is prepared", async () => {
    const { deps, clock, store, sent, close, left, meanwhile } = stationWith("t", "u");
    for (const id of ["t", "u"]) close(id, clock.at - LASTS_MS);
    store.tips.setStatus("t", "passed", null);
    meanwhile(() => store.tips.setStatus("u", "passed", null));
    await removeExpired(deps);
    expect([left(), sent]).toEqual([["u", "t"], []]);
  });

  it("is held once two officers agreed, and goes at once when it is released too late", async () => {
    const { deps, clock, store, close, left, next } = stationWith("asked", "held");
    for (const id of ["asked", "held"]) close(id, clock.at - LASTS_MS);
    store.holds.insert(sampleHold("held", "minh"));
    await removeExpired(deps);
    expect([left(), next()]).toEqual([["held"], null]);
    store.holds.remove("held");
    expect(next()).toBe(clock.at);
    await removeExpired(deps);
    expect(left()).toEqual([]);
  });

  it("goes by pages, the longest closed first", async () => {
    const names = Array.from({ length: REMOVAL_PAGE + 10 }, (_, index) => `tip-${index}`);
    const { deps, clock, close, left, next } = stationWith(...names);
    for (const [index, id] of names.entries()) close(id, clock.at - LASTS_MS - index);
    await removeExpired(deps);
    expect(left()).toEqual(names.slice(0, 10).reverse());
    // There are more: the next alarm is due at once.
    expect(next()).toBeLessThan(clock.at);
  });
});

it("accepts as many tips of an area in an hour as its limit says, of others too", () => {
  const { deps, clock, store } = stationWith();
  const most = deps.place.limits.areaTipsPerHour;
  const one = { receivedAt: new Date(clock.at).toISOString(), area: "song-tri" };
  for (let n = 1; n < most; n++) store.tips.insert(sampleTip(`${n}`, one));
  expect(accepts(deps, "song-tri")).toBe(true);
  store.tips.insert(sampleTip("last", one));
  expect(accepts(deps, "song-tri")).toBe(false);
  expect(accepts(deps, "ky-trinh")).toBe(true);
  clock.at += HOUR_MS;
  expect(accepts(deps, "song-tri")).toBe(true);
});
