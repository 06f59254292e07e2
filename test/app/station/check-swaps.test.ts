import { expect, it } from "vitest";
import { FORMER_KEY_MS } from "../../../src/app/station/bounds.ts";
import { deskOf } from "../../../src/app/station/caller.ts";
import { checkSwaps, uncheckedSwaps } from "../../../src/app/station/check-swaps.ts";
import { pendingBlobs, swapBlobs } from "../../../src/app/station/keys.ts";
import type { OfficerRow } from "../../../src/app/station/officer-store.ts";
import { toBase64Url } from "../../../src/core/base64url.ts";
import { bytesHash } from "../../../src/core/bytes-hash.ts";
import {
  sampleEntry,
  sampleOfficer,
  sampleSession,
  sampleTip,
} from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const ANEW = new TextEncoder().encode("anew");

/** A station after a rotation. Eve is Lan's guest. */
function stationOf(...names: string[]) {
  const station = makeMemoryStation();
  const { deps, clock } = station;
  const { store } = deps;
  const comes = (id: string) => {
    store.sessions.remove(id);
    const begun = { officer: id, createdAt: clock.at, seenAt: clock.at, steppedUpAt: clock.at };
    store.sessions.add(sampleSession(id, begun));
  };
  for (const id of names) {
    const guest = { invitedBy: "lan", joinedAt: clock.at };
    const came = id === "eve" ? guest : { invitedBy: null, joinedAt: 0 };
    const officer: OfficerRow = { ...sampleOfficer(id), ...came, stationKey: new Uint8Array([1]) };
    store.officers.insert(officer);
    comes(id);
  }
  store.keys.add({ number: 1, recipient: "age1old", madeAt: 0 });
  store.keys.retire(1, new Uint8Array([1]));
  store.keys.add({ number: 2, recipient: "age1new", madeAt: clock.at });
  store.tips.insert(sampleTip("t"));
  store.tips.addEntry(sampleEntry("e", "t"));
  const desk = (id: string) => deskOf(deps, id, "seal-anew");
  const swaps = async (by: string, sealed: Uint8Array | null = ANEW) => {
    const all = store.keys.pending(2, 9).map(async ({ kind, id, keyNumber, sealed: file }) => ({
      ...{ kind, id, was: keyNumber, sealed },
      replaces: await bytesHash(file),
    }));
    expect((await swapBlobs(desk(by), await Promise.all(all))).ok).toBe(true);
  };
  const sees = (id: string) => {
    const seen = uncheckedSwaps(desk(id));
    if (!seen.ok) throw new Error(seen.reason);
    return seen.value;
  };
  const finds = (id: string, same: boolean) => {
    const checks = store.keys.uncheckedBy(names, 9).map(({ number }) => ({ number, same }));
    return checkSwaps(desk(id), checks);
  };
  /** The former keys, a week later, when all that is left was asked for. */
  const formerLater = async (by: string) => {
    clock.at += FORMER_KEY_MS;
    for (const id of names) comes(id);
    await swaps(by);
    return store.keys.former().length;
  };
  return { ...station, store, desk, swaps, sees, finds, formerLater };
}

it("swaps nothing for who was removed while it was compared", async () => {
  const { store, desk } = stationOf("lan", "minh");
  const { sealed: first } = sampleTip("t");
  const swap = { kind: "tip", id: "t", was: 0, replaces: await bytesHash(first) } as const;
  const swapped = swapBlobs(desk("lan"), [{ ...swap, sealed: ANEW }]);
  store.officers.leave("lan", 1, 2);
  expect(await swapped).toEqual({ ok: false, reason: "signed-out" });
  expect(store.tips.find("t")?.sealed).toEqual(first);
});

it("shows what was swapped, beside what it was, to another person alone", async () => {
  const { swaps, sees } = stationOf("lan", "eve", "minh");
  await swaps("lan");
  expect([sees("lan"), sees("eve")]).toEqual([[], []]);
  const { sealed } = sampleTip("t");
  expect(sees("minh")[0]).toMatchObject({
    sealed: toBase64Url(ANEW),
    before: toBase64Url(sealed),
  });
  expect(sees("minh")).toHaveLength(2);
});

it("believes neither who swapped it nor their guest", async () => {
  const { store, swaps, finds } = stationOf("lan", "eve", "minh");
  await swaps("lan");
  for (const id of ["lan", "eve"]) {
    for (const same of [true, false]) expect(finds(id, same)).toEqual({ ok: true, value: 0 });
  }
  expect(store.keys.uncheckedOfficers()).toEqual(["lan"]);
  expect(store.tips.find("t")?.sealed).toEqual(ANEW);
});

it("puts back what another finds changed, has it sealed anew, and notes both", async () => {
  const { store, swaps, finds, audited } = stationOf("lan", "minh");
  await swaps("lan");
  expect(finds("minh", false)).toEqual({ ok: true, value: 2 });
  expect(store.tips.find("t")?.sealed).toEqual(sampleTip("t").sealed);
  expect(store.tips.entry("e")?.sealed).toEqual(sampleEntry("e", "t").sealed);
  expect(store.keys.countPending(2)).toBe(2);
  await swaps("minh");
  expect(finds("lan", true)).toEqual({ ok: true, value: 0 });
  expect(audited().map(({ officer, action, subject }) => [officer, action, subject])).toEqual([
    ["lan", "sealed-anew", "t"],
    ["lan", "sealed-anew", "e"],
    ["minh", "put-back", "t"],
    ["minh", "put-back", "e"],
    ["minh", "sealed-anew", "t"],
    ["minh", "sealed-anew", "e"],
    ["lan", "compared-swaps", "2"],
  ]);
});

it("keeps the first file over a second false swap, also by another officer", async () => {
  const { store, desk, swaps, finds } = stationOf("lan", "hoa", "minh");
  await swaps("lan");
  store.keys.retire(2, new Uint8Array([2]));
  store.keys.add({ number: 3, recipient: "age1newer", madeAt: 0 });
  const replaces = await bytesHash(ANEW);
  const again = { kind: "tip" as const, id: "t", was: 2, sealed: new Uint8Array([3]) };
  expect((await swapBlobs(desk("hoa"), [{ ...again, replaces }])).ok).toBe(true);
  expect(finds("minh", false)).toMatchObject({ ok: true });
  expect(store.tips.find("t")?.sealed).toEqual(sampleTip("t").sealed);
});

it("forgets the former keys only when two persons say that nothing needs them", async () => {
  const { store, swaps, finds, formerLater } = stationOf("lan", "minh");
  // Somebody who wants all of it lost: nothing is sealed to the new key.
  await swaps("lan", null);
  expect(store.keys.countPending(2)).toBe(0);
  expect(await formerLater("lan")).toBe(1);
  expect(finds("minh", false)).toEqual({ ok: true, value: 2 });
  expect(store.keys.countPending(2)).toBe(2);
  await swaps("minh");
  expect(store.keys.former()).toHaveLength(1);
  expect(finds("lan", true)).toMatchObject({ ok: true });
  expect(store.keys.former()).toEqual([]);
});

it("keeps the former keys for a week, in which a tip may still come that needs them", async () => {
  const { store, swaps, finds, formerLater } = stationOf("lan", "minh");
  await swaps("lan");
  expect(finds("minh", true)).toEqual({ ok: true, value: 0 });
  expect(store.keys.former()).toHaveLength(1);
  expect(await formerLater("lan")).toBe(0);
});

it("shows no tip before it is listed, and keeps the key that may open it", async () => {
  const { store, deps, swaps, sees, finds, formerLater } = stationOf("lan", "minh");
  await swaps("lan");
  finds("minh", true);
  store.tips.insert(sampleTip("late", { listed: false }));
  expect([pendingBlobs(deskOf(deps, "lan", "seal-anew")), sees("minh")]).toEqual([
    { ok: true, value: [] },
    [],
  ]);
  expect(await formerLater("lan")).toBe(1);
  store.tips.list("late");
  expect(store.keys.countPending(2)).toBe(1);
});

it("believes one where there are no two", async () => {
  const { store, swaps, formerLater } = stationOf("lan", "eve");
  await swaps("lan");
  expect(await formerLater("lan")).toBe(0);
  expect(store.keys.uncheckedOfficers()).toEqual([]);
});

it("keeps nothing of a tip that was deleted", async () => {
  const { store, swaps, sees } = stationOf("lan", "minh");
  await swaps("lan");
  store.tips.remove("t");
  expect([sees("minh"), store.keys.uncheckedOfficers()]).toEqual([[], []]);
});
