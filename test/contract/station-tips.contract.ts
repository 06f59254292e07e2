import { expect, it } from "vitest";
import type { StationStore } from "../../src/app/station/store.ts";
import {
  sampleEntry,
  sampleHold,
  sampleProposal,
  sampleTip,
  WHOLE_LIST,
} from "./station-samples.ts";
import type { RunStation } from "./station-store.contract.ts";

const HOUR = "2026-11-26T21:00:00.000Z";
const bytes = (text: string) => new TextEncoder().encode(text);
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** Tips of which each was closed at its own time. */
function close({ tips }: StationStore, closedAt: Record<string, number>): void {
  for (const [id, at] of Object.entries(closedAt)) {
    tips.insert(sampleTip(id));
    tips.setStatus(id, "closed", at);
  }
}

function rotate({ keys }: StationStore, number: number): void {
  const former = keys.current();
  if (former) keys.retire(former.number, bytes(`key ${former.number}`));
  keys.add({ number, recipient: `recipient ${number}`, madeAt: 10 * number });
}

/** What every store of a station promises of tips and the keys that they are sealed to. */
export function describeStationTips(run: RunStation): void {
  it("keeps a tip as it first came, and gives no number to two", () =>
    run(({ store: { tips } }) => {
      const first = sampleTip("a");
      expect([tips.insert(first), tips.insert(sampleTip("a", { area: "else" }))]).toEqual([
        true,
        false,
      ]);
      expect(tips.find("a")).toMatchObject(first);
      const number = tips.find("a")?.seq ?? 0;
      tips.remove("a");
      expect([tips.find("a"), tips.insert(first)]).toEqual([null, true]);
      expect(tips.find("a")?.seq).toBeGreaterThan(number);
    }));

  it("pages the newest first, of one status or of all", () =>
    run(({ store: { tips } }) => {
      for (const id of ["a", "b", "c", "d"]) tips.insert(sampleTip(id));
      for (const id of ["a", "c"]) tips.setStatus(id, "passed", null);
      const page = (status: "passed" | undefined, seq: number | null, limit: number) => {
        const after = seq === null ? undefined : { key: Date.parse(HOUR), seq };
        return ids(tips.page({ ...WHOLE_LIST, status, after, limit }));
      };
      expect([page(undefined, null, 3), page(undefined, 2, 3), page(undefined, 1, 3)]).toEqual([
        ["d", "c", "b"],
        ["a"],
        [],
      ]);
      expect([page("passed", null, 1), page("passed", 3, 9)]).toEqual([["c"], ["a"]]);
    }));

  it("gives the words of those asked for that are listed, however many", () =>
    run(({ store: { tips } }) => {
      tips.insert(sampleTip("a", { digest: "of a" }));
      tips.insert(sampleTip("b", { listed: false }));
      tips.insert(sampleTip("c"));
      const many = Array.from({ length: 1_000 }, (_, n) => `none${n}`);
      const { sealed } = sampleTip("a");
      expect(tips.words(["a", "a", "b", ...many])).toEqual([{ id: "a", sealed, digest: "of a" }]);
      expect([tips.listed(["c", "b", ...many]), tips.listed([])]).toEqual([["c"], []]);
    }));

  it("lists what a list needs, and nothing sealed", () =>
    run(({ store: { tips } }) => {
      tips.insert(sampleTip("a"));
      const { id, category, area, urgent, status, receivedAt, unread, mediaCount, ...more } =
        sampleTip("a");
      const { number, owner, subStatus, eventAt, dueAt, dueClock, waiting, closedAt } = more;
      const row = {
        ...{ seq: tips.find("a")?.seq, id, category, area, urgent, status, receivedAt, unread },
        ...{ mediaCount, number, owner, subStatus, eventAt, dueAt, dueClock, waiting, closedAt },
        seen: false,
        ...{ opened: false, matter: null, matterSize: 0 },
      };
      expect(tips.page(WHOLE_LIST)).toEqual([row]);
    }));

  it("calls a tip new to each officer until they have opened it, and again with its next event", () =>
    run(({ store: { tips } }) => {
      for (const id of ["a", "b"]) {
        tips.insert(sampleTip(id));
        for (const officer of ["lan", "minh", "lan"]) tips.markSeen(id, officer);
      }
      const seenBy = (id: string) => ["lan", "minh", "hoa"].filter((one) => tips.hasSeen(id, one));
      const last = () => tips.find("a")?.eventAt;
      const event = { tip: "a", at: Date.parse(HOUR) + 5, officer: "lan", value: "" } as const;
      tips.addEvent({ ...event, kind: "opened" });
      expect([seenBy("a"), last()]).toEqual([["lan", "minh"], Date.parse(HOUR)]);
      tips.addEvent({ ...event, kind: "hold" });
      expect([seenBy("a"), seenBy("b"), last()]).toEqual([["lan"], ["lan", "minh"], event.at]);
      // Of an earlier hour than the event before.
      tips.addEntry({ ...sampleEntry("answer", "a"), at: HOUR });
      tips.addEntry({ ...sampleEntry("answer", "a"), at: HOUR });
      expect([seenBy("a"), last()]).toEqual([[], event.at]);
      tips.remove("b");
      expect(seenBy("b")).toEqual([]);
    }));

  it("waits for the resident after a question, until an answer; a note is no question", () =>
    run(({ store: { tips } }) => {
      tips.insert(sampleTip("a"));
      const waits = (id: string, officer: string | null, isNote = false) => {
        tips.addEntry({ ...sampleEntry(id, "a", officer), private: isNote });
        return tips.find("a")?.waiting;
      };
      expect([waits("note", "lan", true), waits("question", "lan")]).toEqual([false, true]);
      expect([waits("other", "lan", true), waits("answer", null)]).toEqual([true, false]);
    }));

  it("gives a number to one tip, until it is gone", () =>
    run(({ store: { tips } }) => {
      tips.insert(sampleTip("a", { number: "0412" }));
      expect([tips.hasNumber("0412"), tips.hasNumber("412"), tips.count()]).toEqual([
        true,
        false,
        1,
      ]);
      expect(() => tips.insert(sampleTip("b", { number: "0412" }))).toThrow();
      tips.remove("a");
      expect([tips.hasNumber("0412"), tips.insert(sampleTip("b", { number: "0412" }))]).toEqual([
        false,
        true,
      ]);
    }));

  it("knows a moved file by both of its names", () =>
    run(({ store: { tips } }) => {
      tips.insert(sampleTip("a", { media: ["x", "y"] }));
      for (const id of ["a", "gone"]) tips.moveMedia(id, { from: "x", to: "z" });
      const found = tips.find("a");
      expect([found?.media, found?.moved]).toEqual([["z", "y"], { x: "z" }]);
    }));

  it("adds files to a tip that is there, and counts them", () =>
    run(({ store: { tips } }) => {
      tips.insert(sampleTip("a", { media: ["x"], mediaCount: 1 }));
      for (const id of ["a", "gone"]) tips.addMedia(id, ["y", "z"]);
      tips.addMedia("a", []);
      expect(tips.find("a")).toMatchObject({ media: ["x", "y", "z"], mediaCount: 3 });
    }));

  it("shows a tip only once it is listed", () =>
    run(({ store: { tips } }) => {
      tips.insert(sampleTip("a", { listed: false }));
      const shown = () => tips.page(WHOLE_LIST).map(({ id }) => id);
      expect([shown(), tips.find("a")?.listed]).toEqual([[], false]);
      expect(["a", "a", "gone"].map(tips.list)).toEqual([true, false, false]);
      expect(shown()).toEqual(["a"]);
    }));

  it("numbers tips as they are listed, not as they came, and gives no number to two", () =>
    run(({ store: { tips } }) => {
      for (const id of ["a", "b", "c"]) tips.insert(sampleTip(id, { listed: false }));
      tips.insert(sampleTip("d"));
      const number = (id: string) => tips.find(id)?.seq ?? 0;
      for (const id of ["a", "b", "c"]) expect(number(id)).toBeLessThan(0);
      for (const id of ["c", "a"]) tips.list(id);
      const last = number("a");
      tips.remove("a");
      tips.list("b");
      expect(number("b")).toBeGreaterThan(last);
      const shown = ids(tips.page(WHOLE_LIST));
      expect(shown).toEqual(["b", "c", "d"]);
    }));

  it("counts the tips of an hour, and unread answers until they are read", () =>
    run(({ store: { tips } }) => {
      tips.insert(sampleTip("a"));
      tips.insert(sampleTip("b", { receivedAt: "2026-11-26T22:00:00.000Z" }));
      const { area } = sampleTip("a");
      tips.insert(sampleTip("elsewhere", { area: "another" }));
      expect([tips.countOfHour(HOUR, area), tips.countOfHour("never", area)]).toEqual([1, 0]);
      for (const id of ["a", "a", "b", "gone"]) tips.addUnread(id);
      tips.clearUnread("b");
      expect([tips.find("a")?.unread, tips.find("b")?.unread]).toEqual([2, 0]);
    }));

  it("rates one closing: another status takes the rating away", () =>
    run(({ store: { tips } }) => {
      for (const id of ["a", "b"]) tips.insert(sampleTip(id, { rating: "yes" }));
      tips.setRating("b", "no");
      expect([tips.countRated("yes"), tips.countRated("no")]).toEqual([1, 1]);
      tips.setStatus("a", "closed", 7);
      expect(tips.find("a")).toMatchObject({ rating: null, closedAt: 7, status: "closed" });
      expect(tips.countRated("yes")).toBe(0);
    }));

  it("remembers that a tip was opened, and what its resident was told", () =>
    run(({ store: { tips } }) => {
      for (const id of ["a", "b"]) tips.insert(sampleTip(id));
      tips.markOpened("a");
      tips.setTold("a", "passed");
      expect(tips.find("a")).toMatchObject({ opened: true, told: "passed" });
      expect(tips.find("b")).toMatchObject(sampleTip("b"));
    }));

  it("keeps a thread in order, and counts no entry twice, of whichever tip", () =>
    run(({ store: { tips } }) => {
      const [b, a, other] = [
        sampleEntry("b", "t", "lan"),
        sampleEntry("a", "t"),
        sampleEntry("c", "u"),
      ];
      expect([b, a, b, other, sampleEntry("a", "u")].map(tips.addEntry)).toEqual([
        true,
        true,
        false,
        true,
        false,
      ]);
      expect(tips.thread("t")).toMatchObject([b, a]);
      expect([tips.entry("c")?.tip, tips.entry("d")]).toEqual(["u", null]);
    }));

  it("keeps every event in order", () =>
    run(({ store: { tips } }) => {
      const event = { tip: "t", at: 5, kind: "status", value: "passed", officer: "lan" } as const;
      for (const at of [5, 4, 5]) tips.addEvent({ ...event, at });
      tips.addEvent({ ...event, tip: "u" });
      expect(tips.events("t").map(({ at }) => at)).toEqual([5, 4, 5]);
      expect(tips.events("t")).toMatchObject([event, {}, {}]);
    }));

  it("removes a tip with its thread, events and hold, and nothing of another", () =>
    run(({ store: { tips, holds, proposals } }) => {
      for (const id of ["a", "b"]) {
        tips.insert(sampleTip(id));
        proposals.add(sampleProposal(`about ${id}`, id));
        tips.addEntry(sampleEntry(`entry ${id}`, id));
        tips.addEvent({ tip: id, at: 5, kind: "status", value: "passed", officer: "lan" });
        holds.insert(sampleHold(id));
      }
      tips.remove("a");
      const left = (id: string) => [
        tips.find(id),
        ...tips.thread(id),
        ...tips.events(id),
        holds.find(id),
      ];
      expect(left("a")).toEqual([null, null]);
      expect(left("b").map((row) => row !== null)).toEqual([true, true, true, true]);
      expect(tips.entry("entry a")).toBeNull();
      expect(ids(proposals.waiting())).toEqual(["about b"]);
    }));

  it("holds a tip once, until it is released", () =>
    run(({ store: { holds } }) => {
      holds.insert(sampleHold("t"));
      expect(() => holds.insert(sampleHold("t", "hoa"))).toThrow();
      expect([holds.find("t"), holds.find("u")]).toEqual([sampleHold("t"), null]);
      holds.remove("t");
      expect(holds.find("t")).toBeNull();
    }));

  it("finds the longest closed first, whatever came first, and nothing that is held", () =>
    run(({ store }) => {
      const { tips, holds } = store;
      expect(tips.oldestClosed()).toBeNull();
      close(store, { a: 8, b: 7, c: 6, d: 8, e: 9 });
      tips.insert(sampleTip("open"));
      expect([ids(tips.expired(8, 9)), ids(tips.expired(8, 2))]).toEqual([
        ["c", "b", "a", "d"],
        ["c", "b"],
      ]);
      holds.insert(sampleHold("c"));
      expect([ids(tips.expired(8, 9)), tips.oldestClosed()]).toEqual([["b", "a", "d"], 7]);
      tips.setStatus("b", "passed", null);
      expect(tips.oldestClosed()).toBe(8);
      expect(tips.expired(8, 1)).toMatchObject([
        { ...sampleTip("a"), status: "closed", closedAt: 8 },
      ]);
    }));

  it("has one key in use, and knows the former until they are dropped", () =>
    run(({ store }) => {
      const { keys } = store;
      expect([keys.current(), keys.former()]).toEqual([null, []]);
      for (const number of [1, 2, 3]) rotate(store, number);
      keys.setKitMade(3, 33);
      const present = { number: 3, recipient: "recipient 3", madeAt: 30 };
      expect(keys.current()).toEqual({ ...present, sealedToNext: null, kitMadeAt: 33 });
      expect(keys.former().map(({ sealedToNext }) => sealedToNext)).toEqual([
        bytes("key 2"),
        bytes("key 1"),
      ]);
      expect(() => keys.add({ ...present, number: 4 })).toThrow();
      keys.dropFormer();
      expect([keys.current()?.number, keys.former()]).toEqual([3, []]);
    }));

  it("finds what is not sealed to a key, tips first, and swaps each once", () =>
    run(({ store: { tips, keys } }) => {
      for (const id of ["a", "b"]) tips.insert(sampleTip(id));
      for (const id of ["a", "c"]) tips.addEntry(sampleEntry(id, "a"));
      const pending = (limit: number) =>
        keys.pending(2, limit).map(({ kind, id }) => `${kind} ${id}`);
      expect([pending(9), pending(3), pending(2)].map((page) => page.join())).toEqual([
        "tip a,tip b,entry a,entry c",
        "tip a,tip b,entry a",
        "tip a,tip b",
      ]);
      const swap = { kind: "tip", id: "a", was: 0, sealed: bytes("anew") } as const;
      expect([keys.swap(swap, 2), keys.swap(swap, 2), keys.swap({ ...swap, id: "z" }, 2)]).toEqual([
        true,
        false,
        false,
      ]);
      expect(keys.swap({ kind: "entry", id: "a", was: 0, sealed: null }, 1)).toBe(true);
      expect([tips.find("a")?.sealed, tips.entry("a")?.sealed]).toEqual([
        bytes("anew"),
        bytes("entry a"),
      ]);
      expect([pending(9).join(), keys.countPending(2)]).toEqual(["tip b,entry c,entry a", 3]);
      expect(keys.pending(2, 9).at(-1)).toMatchObject({ keyNumber: 1, sealed: bytes("entry a") });
      // It is sealed to a newer key already.
      expect(keys.swap({ ...swap, was: 2 }, 2)).toBe(false);
      // It was opened before the last rotation.
      expect(keys.swap({ ...swap, sealed: bytes("stale") }, 3)).toBe(false);
      expect(tips.find("a")?.sealed).toEqual(bytes("anew"));
    }));

  it("leaves out of that what is not listed yet", () =>
    run(({ store: { tips, keys } }) => {
      tips.insert(sampleTip("a", { listed: false }));
      expect([keys.pending(2, 9), keys.countPending(2), tips.hasUnlisted()]).toEqual([[], 0, true]);
      tips.list("a");
      expect(keys.pending(2, 9)).toMatchObject([{ kind: "tip", id: "a" }]);
      expect([keys.countPending(2), tips.hasUnlisted()]).toEqual([1, false]);
    }));

  it("keeps what a swapped blob was first, until somebody else has compared", () =>
    run(({ store: { tips, keys } }) => {
      tips.insert(sampleTip("a"));
      tips.addEntry(sampleEntry("e", "a"));
      const about = { kind: "tip", id: "a", tip: "a" } as const;
      keys.addUnchecked({ ...about, officer: "lan", before: bytes("first") });
      keys.addUnchecked({ kind: "entry", id: "e", tip: "a", officer: "hoa", before: null });
      expect(keys.uncheckedOfficers()).toEqual(["hoa", "lan"]);
      const [before] = keys.uncheckedBy(["lan"], 9);
      keys.addUnchecked({ ...about, officer: "minh", before: bytes("second") });
      expect(keys.unchecked(before?.number ?? 0)).toBeNull();
      expect([keys.uncheckedBy([], 9), keys.uncheckedBy(["lan"], 9)]).toEqual([[], []]);
      const both = keys.uncheckedBy(["minh", "hoa"], 9);
      expect(both.map(({ id }) => id)).toEqual(["e", "a"]);
      expect(keys.uncheckedBy(["minh", "hoa"], 1)).toHaveLength(1);
      const row = both.at(-1);
      expect(row).toMatchObject({ officer: "minh", before: bytes("first") });
      keys.swap({ kind: "tip", id: "a", was: 0, sealed: bytes("second") }, 2);
      if (row) keys.putBack(row);
      expect(keys.blob("tip", "a")).toMatchObject({ keyNumber: 0, sealed: bytes("first") });
      keys.putBack({ kind: "entry", id: "e", before: null });
      expect(keys.blob("entry", "e")?.sealed).toEqual(bytes("entry e"));
      tips.remove("a");
      expect(keys.uncheckedOfficers()).toEqual([]);
    }));

  it("calls a question that was sealed anew a copy, and nothing else", () =>
    run(({ store: { tips, keys } }) => {
      tips.insert(sampleTip("a"));
      for (const id of ["anew", "same"]) tips.addEntry(sampleEntry(id, "a", "lan"));
      tips.addEntry(sampleEntry("answer", "a"));
      const swap = { kind: "entry", was: 0, sealed: bytes("other") } as const;
      for (const id of ["anew", "answer"]) keys.swap({ ...swap, id }, 2);
      keys.swap({ ...swap, id: "same", sealed: null }, 2);
      expect(tips.thread("a").map(({ id, copied }) => [id, copied])).toEqual([
        ["anew", true],
        ["same", false],
        ["answer", false],
      ]);
    }));
}
