import { expect, it } from "vitest";
import type { BroadcasterStore, Run } from "../../src/app/notices/broadcaster-store.ts";
import { TERMS } from "./station-samples.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const subscription = (key: string, at = key) => ({ key, address: bytes(`at ${at}`) });
const notice = (id: string) => ({
  id,
  number: "TB-0101",
  station: "song-tri",
  ...TERMS,
  texts: { vi: { title: id, body: "…" } },
  approvedAt: "2026-11-26T21:00:00.000Z",
});

function runningOf(store: BroadcasterStore): Run {
  const run = store.running("none");
  if (!run) throw new Error("nothing runs");
  return run;
}

/** What every store of a broadcaster promises. `run` gives an empty one. */
export function describeBroadcasterStore(
  run: (work: (store: BroadcasterStore) => void) => Promise<void>,
): void {
  const keys = (store: BroadcasterStore, cursor: number, limit = 9) =>
    store.page({ cursor, last: Number.MAX_SAFE_INTEGER }, limit).map(({ key }) => key);

  it("knows each subscriber once, as they last came", () =>
    run((store) => {
      for (const at of ["here", "there"]) store.subscribe(subscription("a", at));
      store.subscribe(subscription("b"));
      expect([store.count(), keys(store, 0)]).toEqual([2, ["a", "b"]]);
      expect(store.subscriber("a")).toMatchObject(subscription("a", "there"));
      store.unsubscribe("a");
      store.unsubscribe("nobody");
      expect([store.subscriber("a"), store.count()]).toEqual([null, 1]);
    }));

  it("pages in the order of coming, and gives no number to two", () =>
    run((store) => {
      for (const key of ["c", "a", "b"]) store.subscribe(subscription(key));
      const [first, second] = store.page({ cursor: 0, last: 99 }, 2);
      expect([first?.key, second?.key]).toEqual(["c", "a"]);
      expect(keys(store, second?.number ?? 0)).toEqual(["b"]);
      const last = store.page({ cursor: 0, last: 99 }, 3).at(-1)?.number ?? 0;
      store.unsubscribe("b");
      store.subscribe(subscription("d"));
      expect(store.page({ cursor: last, last: 99 }, 9).map(({ key }) => key)).toEqual(["d"]);
      expect(store.page({ cursor: 0, last: first?.number ?? 0 }, 9)).toEqual([first]);
    }));

  it("finds a renamed subscriber by either key", () =>
    run((store) => {
      store.subscribe(subscription("old"));
      store.rename("old", { key: "new", address: bytes("moved") });
      const moved = { key: "new", address: bytes("moved") };
      expect([store.subscriber("old"), store.subscriber("new")]).toMatchObject([moved, moved]);
      store.rename("new", { key: "new", address: bytes("again") });
      expect(store.subscriber("new")?.address).toEqual(bytes("again"));
      expect(store.subscriber("old")).toBeNull();
    }));

  it("leaves one alone who is there under the new key already", () =>
    run((store) => {
      store.subscribe(subscription("old"));
      store.subscribe(subscription("new", "en"));
      store.rename("old", { key: "new", address: bytes("moved") });
      expect([store.count(), store.subscriber("new")]).toMatchObject([
        1,
        subscription("new", "en"),
      ]);
    }));

  it("takes a notice once, and gives them out one after the other", () =>
    run((store) => {
      store.subscribe(subscription("a"));
      const taken = () => store.addNotice(notice("1"), 99);
      expect([taken(), taken()]).toEqual([true, false]);
      store.subscribe(subscription("b"));
      store.addNotice(notice("2"), 99);
      const first = runningOf(store);
      expect(first).toMatchObject({ type: "send", notice: "1", cursor: 0 });
      // Later subscribers read it in the chat.
      expect(store.page(first, 9).map(({ key }) => key)).toEqual(["a"]);
      store.advance(first, 7);
      expect(runningOf(store).cursor).toBe(7);
      store.finish(first);
      expect(runningOf(store).notice).toBe("2");
      store.finish(runningOf(store));
      expect([store.running("none"), store.notice("1")?.id, store.notice("3")]).toEqual([
        null,
        "1",
        null,
      ]);
      expect(taken()).toBe(false);
    }));

  it("gives an emergency out before those that wait, and a change before both", () =>
    run((store) => {
      for (const key of ["a", "b"]) store.subscribe(subscription(key));
      store.addNotice(notice("1"), 99);
      store.addNotice({ ...notice("2"), severity: "emergency" }, 99);
      expect(runningOf(store).notice).toBe("2");
      store.advance({ ...runningOf(store), notice: "1" }, 1);
      store.change({ ...notice("1"), former: [{ texts: {}, until: "2026-11-27T00:00:00.000Z" }] });
      const change = runningOf(store);
      // Only subscribers who were taken up may have it.
      expect(change).toEqual({ type: "follow", notice: "1", cursor: 0, last: 1 });
      store.advance(change, 1);
      store.change(notice("1"));
      expect(runningOf(store)).toEqual(change);
      store.finish(change);
      expect(runningOf(store)).toMatchObject({ type: "send", notice: "2" });
    }));

  it("counts nobody whom a notice is not for, not even after a pause", () =>
    run((store) => {
      for (const key of ["a", "b", "c", "d"]) store.subscribe(subscription(key));
      store.addNotice(notice("1"), 99);
      store.advance(runningOf(store), 3, [1, 3]);
      expect(store.progress("1")?.left).toBe(2);
      store.pause("1", 0);
      store.resume("1");
      store.advance(runningOf(store), 4, [1, 3, 4]);
      expect(store.progress("1")?.left).toBe(1);
      // Who was passed over and leaves was not waited for.
      store.unsubscribe("a");
      expect(store.progress("1")?.left).toBe(1);
    }));

  it("goes back to where a notice was paused, and on from there", () =>
    run((store) => {
      for (const key of ["a", "b", "c"]) store.subscribe(subscription(key));
      store.addNotice(notice("1"), 99);
      const sending = runningOf(store);
      store.advance(sending, 3);
      store.finish(sending);
      store.pause("1", 1);
      expect([store.running("none"), store.isStopped("1")]).toEqual([null, true]);
      expect(store.progress("1")?.state).toBe("paused");
      store.resume("1");
      expect([runningOf(store).cursor, store.isStopped("1")]).toEqual([1, false]);
      store.pause("1", null);
      store.cancel("1");
      store.resume("1");
      expect([store.running("none"), store.isStopped("1")]).toEqual([null, true]);
      expect(store.progress("1")).toEqual({ state: "cancelled", sent: 0, failed: 0, left: 3 });
      store.change(notice("1"));
      // A change still goes to all who were ever taken up.
      expect(store.running("none")).toMatchObject({ type: "follow", last: 3 });
      expect(store.isStopped("unknown")).toBe(true);
    }));

  it("counts each subscriber once, and waits for nobody who has left", () =>
    run((store) => {
      for (const key of ["a", "b", "c", "d"]) store.subscribe(subscription(key));
      store.addNotice(notice("1"), 99);
      const numberOf = (key: string) => store.subscriber(key)?.number ?? 0;
      const [a, b] = ["a", "b"].map((key) => ({ notice: "1", subscriber: numberOf(key) }));
      if (!a || !b) throw new Error("no subscribers");
      store.record(a, { edition: 1, messages: bytes("ids"), hour: 1 });
      store.record(b, { edition: 0, messages: null, hour: 1 });
      expect(store.progress("1")).toEqual({ state: "sending", sent: 1, failed: 1, left: 2 });
      expect(store.delivery(a)).toEqual({ edition: 1, messages: bytes("ids") });
      store.record(a, { edition: 2, messages: null, hour: 1 });
      expect(store.delivery(a)).toEqual({ edition: 2, messages: null });
      for (const key of ["a", "b", "c"]) store.unsubscribe(key);
      expect(store.progress("1")).toEqual({ state: "sending", sent: 1, failed: 1, left: 1 });
      expect([store.delivery(a), store.delivery(b)]).toEqual([null, null]);
      expect(store.progress("unknown")).toBeNull();
    }));

  it("counts a delivery once in each of its cells, and not what is nobody's", () =>
    run((store) => {
      for (const key of ["a", "b"]) store.subscribe(subscription(key));
      store.addNotice(notice("1"), 99);
      const sent = { edition: 1, messages: null, hour: 1 };
      const numbers = ["a", "b"].map((key) => store.subscriber(key)?.number ?? 0);
      for (const subscriber of [...numbers, ...numbers, -1]) {
        store.record({ notice: "1", subscriber }, sent, ["lang:vi", `area:${subscriber}`]);
      }
      const [a, b] = numbers;
      expect(store.cells("1")).toEqual({ "lang:vi": 2, [`area:${a}`]: 1, [`area:${b}`]: 1 });
      expect(store.cells("unknown")).toEqual({});
    }));

  it("knows what a subscriber got since an hour, by when it was sent and not when it was edited", () =>
    run((store) => {
      for (const key of ["a", "b"]) store.subscribe(subscription(key));
      for (const id of ["1", "2", "3", "4"]) store.addNotice(notice(id), 99);
      const [a = 0, b = 0] = ["a", "b"].map((key) => store.subscriber(key)?.number);
      const record = (
        id: string,
        ids: string | null,
        { edition = 1, hour = null as number | null },
      ) =>
        store.record(
          { notice: id, subscriber: a },
          { edition, messages: ids === null ? null : bytes(ids), hour },
        );
      record("1", "old", { hour: 5 });
      record("1", "edited", { edition: 2 });
      record("2", "whole", { hour: 7 });
      record("3", "a part", { edition: 0, hour: 8 });
      record("4", null, { edition: 0, hour: 8 });
      const [first, ...others] = [
        { notice: "1", edition: 2, hour: 5, messages: bytes("edited") },
        { notice: "2", edition: 1, hour: 7, messages: bytes("whole") },
        { notice: "3", edition: 0, hour: 8, messages: bytes("a part") },
      ];
      expect(store.got(a)).toEqual([first, ...others]);
      expect(store.got(b)).toEqual([]);
      record("1", "sent anew", { edition: 3, hour: 9 });
      const anew = { notice: "1", edition: 3, hour: 9, messages: bytes("sent anew") };
      expect(store.got(a)).toEqual([anew, ...others]);
      store.unsubscribe("a");
      expect(store.got(a)).toEqual([]);
    }));

  it("forgets who got a notice when its time is over, some at a time", () =>
    run((store) => {
      for (const key of ["a", "b", "c"]) store.subscribe(subscription(key));
      for (const [id, until] of [
        ["1", 50],
        ["2", 90],
      ] as const)
        store.addNotice(notice(id), until);
      const all = ["1", "2"].flatMap((id) =>
        [1, 2, 3].map((subscriber) => ({ notice: id, subscriber })),
      );
      for (const key of all) store.record(key, { edition: 1, messages: null, hour: 1 });
      const known = () => all.filter((key) => store.delivery(key)).length;
      expect([store.nextForgetting(), store.forget(49, 2), known()]).toEqual([50, false, 6]);
      expect([store.forget(50, 2), known()]).toEqual([true, 4]);
      expect([store.forget(50, 2), known()]).toEqual([true, 3]);
      expect([store.forget(50, 2), store.nextForgetting()]).toEqual([false, 90]);
    }));

  it("keeps the longest pause, and its alert until it is cleared", () =>
    run((store) => {
      expect(store.botPause()).toEqual({ pausedUntil: 0, alert: null, hour: 0 });
      store.noteSuccess(3);
      store.setPause(50, "quota");
      store.setPause(40, null);
      expect(store.botPause()).toEqual({ pausedUntil: 50, alert: "quota", hour: 3 });
      store.noteSuccess(4);
      expect(store.botPause()).toEqual({ pausedUntil: 50, alert: null, hour: 4 });
      store.setPause(50, "misconfigured");
      expect(store.botPause()).toEqual({ pausedUntil: 50, alert: "misconfigured", hour: 4 });
    }));

  it("keeps that a platform is not reached until a call succeeds, beside no other alert", () =>
    run((store) => {
      store.noteFailure();
      expect(store.botPause()).toEqual({ pausedUntil: 0, alert: "unreachable", hour: 0 });
      store.setPause(50, "quota");
      store.noteFailure();
      expect(store.botPause()).toEqual({ pausedUntil: 50, alert: "quota", hour: 0 });
      store.noteSuccess(9);
      store.noteFailure();
      store.noteSuccess(8);
      expect(store.botPause()).toEqual({ pausedUntil: 50, alert: null, hour: 9 });
    }));
}
