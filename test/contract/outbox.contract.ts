import { expect, it } from "vitest";
import { LOOK_AGAIN_MS } from "../../src/app/outbox/limits.ts";
import type { NewRow, Outbox } from "../../src/app/ports.ts";

const LEASE = 30_000;
const NOW = 1_000_000;

function row(name: string, more: Partial<NewRow> = {}): NewRow {
  return { payload: new TextEncoder().encode(name), lane: null, notBefore: 0, ...more };
}

const names = (rows: { payload: Uint8Array }[]) =>
  rows.map(({ payload }) => new TextDecoder().decode(payload));

/**
 * What every outbox promises. `open` makes one over an empty table; `reopen` another over the same
 * table, as after a crash.
 */
export function describeOutbox(
  run: (work: (open: () => Outbox, reopen: () => Outbox) => void) => Promise<void>,
): void {
  const add = (outbox: Outbox, ...rows: NewRow[]) => outbox.add(rows, NOW, NOW + LEASE);

  it("lets one row of a lane go at a time, the oldest first", () =>
    run((open) => {
      const outbox = open();
      const [first, second] = add(outbox, row("a", { lane: "chat" }), row("b", { lane: "chat" }));
      expect([first?.claimed, second?.claimed]).toEqual([true, false]);
      expect(outbox.claim(NOW, NOW + LEASE, 9)).toEqual([]);
      outbox.done(first?.id ?? 0);
      expect(outbox.nextAt(NOW)).toBe(NOW);
      expect(names(outbox.claim(NOW, NOW + LEASE, 9))).toEqual(["b"]);
    }));

  it("lets rows without a lane go side by side, no more than asked for", () =>
    run((open) => {
      const outbox = open();
      const later = { notBefore: NOW + 1 };
      add(outbox, row("a", later), row("b", later), row("c", later));
      expect(outbox.nextAt(NOW)).toBe(NOW + 1);
      expect(names(outbox.claim(NOW + 1, NOW + LEASE, 2))).toEqual(["a", "b"]);
      expect(names(outbox.claim(NOW + 1, NOW + LEASE, 2))).toEqual(["c"]);
    }));

  it("keeps a claimed row to one drain until its lease ends", () =>
    run((open) => {
      const outbox = open();
      add(outbox, row("a"));
      expect(outbox.claim(NOW + LEASE - 1, NOW, 9)).toEqual([]);
      const [again] = outbox.claim(NOW + LEASE, NOW + 2 * LEASE, 9);
      expect(again).toMatchObject({ attempts: 1 });
      expect(outbox.claim(NOW + 2 * LEASE, NOW, 9)).toMatchObject([{ attempts: 2 }]);
    }));

  it("wakes its object soon while a row is on its way, and not after its lease", () =>
    run((open) => {
      const outbox = open();
      add(outbox, row("a"));
      expect(outbox.nextAt(NOW)).toBe(NOW + LOOK_AGAIN_MS);
      expect(outbox.nextAt(NOW + LEASE - 1)).toBe(NOW + LEASE);
    }));

  it("sets free at once what a crash cut off, and counts the try", () =>
    run((open, reopen) => {
      const first = open();
      add(first, row("a", { lane: "chat" }), row("b", { lane: "chat" }), row("c"));
      const [behind] = add(first, row("d", { lane: "chat", follows: true }));
      expect(behind?.claimed).toBe(true);
      const outbox = reopen();
      expect(outbox.nextAt(NOW)).toBeLessThanOrEqual(NOW);
      const rows = outbox.claim(NOW, NOW + LEASE, 9);
      expect(names(rows)).toEqual(["a", "c"]);
      expect(rows.map(({ attempts }) => attempts)).toEqual([1, 1]);
      // Its own claims stay.
      outbox.reread();
      expect(outbox.claim(NOW + LEASE - 1, NOW, 9)).toEqual([]);
    }));

  it("counts tries and waits as long as it is told", () =>
    run((open, reopen) => {
      const outbox = open();
      const [added] = add(outbox, row("a"));
      outbox.retry(added?.id ?? 0, NOW + 500);
      for (const each of [outbox, reopen()]) {
        expect(each.nextAt(NOW)).toBe(NOW + 500);
        expect(each.claim(NOW + 499, NOW + LEASE, 9)).toEqual([]);
      }
      const [again] = outbox.claim(NOW + 500, NOW + LEASE, 9);
      expect(again).toMatchObject({ id: added?.id, attempts: 1, createdAt: NOW });
    }));

  it("counts the age of a row that waits for its own time from that time on", () =>
    run((open, reopen) => {
      add(open(), row("later", { notBefore: NOW + 500 }));
      const [later] = reopen().claim(NOW + 500, NOW + LEASE, 9);
      expect(later).toMatchObject({ createdAt: NOW + 500, attempts: 0 });
    }));

  it("replaces what waits under a key, but not what is on its way", () =>
    run((open) => {
      const outbox = open();
      add(outbox, row("sent", { key: "count" }));
      add(outbox, row("waiting", { key: "count", notBefore: NOW + 5 }));
      add(outbox, row("newer", { key: "count", replaces: "count", notBefore: NOW + 5 }));
      expect(names(outbox.claim(NOW + 5, NOW + LEASE, 9))).toEqual(["newer"]);
      expect(outbox.count()).toBe(2);
    }));

  it("tries no row again that was replaced while it was on its way", () =>
    run((open, reopen) => {
      const outbox = open();
      const [failed, released] = add(
        outbox,
        row("a", { key: "count" }),
        row("b", { key: "count" }),
      );
      add(outbox, row("newer", { replaces: "count", notBefore: NOW + 5 }));
      outbox.retry(failed?.id ?? 0, NOW + 1);
      outbox.release(released?.id ?? 0, NOW + 1);
      for (const each of [outbox, reopen()])
        expect([each.count(), each.nextAt(NOW)]).toEqual([1, NOW + 5]);
    }));

  it("knows after a crash what was replaced while it was on its way", () =>
    run((open, reopen) => {
      const outbox = open();
      add(outbox, row("a", { lane: "chat", key: "count" }));
      add(outbox, row("newer", { lane: "chat", replaces: "count" }));
      const revived = reopen();
      expect(names(revived.claim(NOW, NOW + LEASE, 9))).toEqual(["newer"]);
      revived.settle();
      expect(reopen().count()).toBe(1);
    }));

  it("claims nothing again that was replaced, when its lease ends", () =>
    run((open) => {
      const outbox = open();
      add(outbox, row("a", { lane: "chat", key: "count" }));
      add(outbox, row("newer", { lane: "chat", replaces: "count" }));
      expect(outbox.claim(NOW + LEASE - 1, NOW + LEASE, 9)).toEqual([]);
      expect(names(outbox.claim(NOW + LEASE, NOW + 2 * LEASE, 9))).toEqual(["newer"]);
    }));

  it("goes at once when what it replaces was all that its lane waited for", () =>
    run((open) => {
      const outbox = open();
      add(outbox, row("count", { lane: "chat", key: "count", notBefore: NOW + 100 }));
      const [behind] = add(outbox, row("behind", { lane: "chat" }));
      expect(behind?.claimed).toBe(false);
      outbox.clear();
      add(outbox, row("count", { lane: "chat", key: "count", notBefore: NOW + 100 }));
      const [newer] = add(outbox, row("screen", { lane: "chat", replaces: "count" }));
      expect([newer?.claimed, outbox.count()]).toEqual([true, 1]);
    }));

  it("hurries what was put back in a lane, and nothing else", () =>
    run((open, reopen) => {
      const outbox = open();
      const rows = [row("failed", { lane: "chat" }), row("held"), row("other", { lane: "else" })];
      const [failed, held, other] = add(outbox, ...rows);
      outbox.retry(failed?.id ?? 0, NOW + 90);
      outbox.release(held?.id ?? 0, NOW + 91);
      outbox.release(other?.id ?? 0, NOW + 92);
      add(outbox, row("later", { lane: "chat", notBefore: NOW + 93 }));
      outbox.hurry("chat", NOW + 1);
      for (const each of [outbox, reopen()]) {
        expect(each.nextAt(NOW)).toBe(NOW + 1);
        expect(each.claim(NOW, NOW + LEASE, 9)).toEqual([]);
      }
      expect(names(outbox.claim(NOW + 1, NOW + LEASE, 9))).toEqual(["failed"]);
      outbox.done(failed?.id ?? 0);
      outbox.hurry("chat", NOW + 2);
      expect(outbox.claim(NOW + 90, NOW + LEASE, 9)).toEqual([]);
    }));

  it("counts no try for a row that was released", () =>
    run((open, reopen) => {
      const outbox = open();
      const [added] = add(outbox, row("a"));
      outbox.release(added?.id ?? 0, NOW + 5);
      for (const each of [outbox, reopen()]) expect(each.nextAt(NOW)).toBe(NOW + 5);
      expect(outbox.claim(NOW + 5, NOW + LEASE, 9)).toMatchObject([{ attempts: 0 }]);
    }));

  it("tells what waits in a lane, when the row of a key may go, and which keys begin so", () =>
    run((open) => {
      const outbox = open();
      const nothing = { count: 0, heldUntil: null, triedSince: null };
      expect(outbox.waiting("chat", "slow")).toEqual(nothing);
      const sent = row("sent", { lane: "chat", key: "slow" });
      const held = row("held", { lane: "chat", key: "slow", notBefore: NOW + 99 });
      add(outbox, sent, row("else", { lane: "other", key: "slot-7" }), held);
      expect(outbox.waiting("chat", "slow")).toEqual({
        count: 2,
        heldUntil: NOW + 99,
        triedSince: null,
      });
      expect(outbox.keyed("slot-").map(({ key }) => key)).toEqual(["slot-7"]);
    }));

  it("tells since when the newest of a lane may have arrived, also after a failure or a crash", () =>
    run((open, reopen) => {
      const outbox = open();
      const [first] = add(outbox, row("a", { lane: "chat" }));
      const since = () => outbox.waiting("chat", "slow").triedSince;
      expect(since()).toBe(NOW);
      outbox.retry(first?.id ?? 0, NOW + 500);
      expect(since()).toBe(NOW);
      expect(reopen().waiting("chat", "slow").triedSince).toBe(NOW);
      add(outbox, row("b", { lane: "chat" }));
      expect(since()).toBeNull();
    }));

  it("drops what fits, but for the one of each lane that is on its way", () =>
    run((open, reopen) => {
      const outbox = open();
      const next = { lane: "chat", follows: true };
      add(outbox, row("going", { lane: "chat" }), row("behind", next), row("kept", { key: "k" }));
      add(outbox, row("waits", { lane: "chat", notBefore: NOW + 9 }));
      outbox.drop(({ lane }) => lane === "chat");
      for (const each of [outbox, reopen()]) expect(each.count()).toBe(2);
    }));

  it("uses no id twice, and takes no row for another", () =>
    run((open) => {
      const outbox = open();
      const [first] = add(outbox, row("a"));
      outbox.done(first?.id ?? 0);
      const [second] = add(outbox, row("b"));
      expect([first, second].map((added) => outbox.has(added?.id ?? 0))).toEqual([false, true]);
      outbox.done(first?.id ?? 0);
      outbox.retry(first?.id ?? 0, NOW);
      expect(second?.id).not.toBe(first?.id);
      expect(outbox.claim(NOW, NOW + LEASE, 9)).toEqual([]);
    }));

  it("claims what follows a row that is on its way, unless its time has not come", () =>
    run((open) => {
      const outbox = open();
      add(outbox, row("a", { lane: "chat" }));
      const next = { lane: "chat", follows: true };
      const added = add(outbox, row("b", next), row("c", { ...next, notBefore: NOW + 1 }));
      expect(added.map(({ claimed }) => claimed)).toEqual([true, false]);
      expect(outbox.claim(NOW, NOW + LEASE, 9)).toEqual([]);
    }));

  it("lets a row be claimed out of its turn, and given back", () =>
    run((open, reopen) => {
      const outbox = open();
      const [first, second] = add(outbox, row("a", { lane: "chat" }), row("b", { lane: "chat" }));
      outbox.reserve(second?.id ?? 0, NOW + 2 * LEASE);
      outbox.done(first?.id ?? 0);
      expect(outbox.claim(NOW + LEASE, NOW + 2 * LEASE, 9)).toEqual([]);
      outbox.release(second?.id ?? 0, NOW + 7);
      for (const each of [outbox, reopen()]) expect(each.nextAt(NOW)).toBe(NOW + 7);
      expect(outbox.claim(NOW + 7, NOW + LEASE, 9)).toMatchObject([{ attempts: 0 }]);
    }));

  it("has no more to do with a row that ended, whether or not that is written yet", () =>
    run((open, reopen) => {
      const outbox = open();
      const [first] = add(outbox, row("a", { lane: "chat" }), row("b", { lane: "chat" }));
      outbox.endSoon(first?.id ?? 0);
      expect([outbox.has(first?.id ?? 0), outbox.count()]).toEqual([false, 1]);
      expect(names(outbox.claim(NOW, NOW + LEASE, 9))).toEqual(["b"]);
      expect(names(outbox.claim(NOW + LEASE, NOW + LEASE, 9))).toEqual(["b"]);
      outbox.settle();
      expect(reopen().count()).toBe(1);
    }));

  it("writes an end that was put off with the next row", () =>
    run((open, reopen) => {
      const outbox = open();
      const [first] = add(outbox, row("a", { lane: "chat" }));
      outbox.endSoon(first?.id ?? 0);
      expect(add(outbox, row("b", { lane: "chat" }))).toMatchObject([{ claimed: true }]);
      expect([outbox.count(), reopen().count()]).toEqual([1, 1]);
      outbox.clear();
      outbox.settle();
      expect(reopen().count()).toBe(0);
    }));

  it("is empty once all is done or cleared", () =>
    run((open, reopen) => {
      const outbox = open();
      const added = add(outbox, row("a"), row("b"));
      expect([outbox.count(), reopen().count()]).toEqual([2, 2]);
      for (const { id } of added) outbox.done(id);
      expect([outbox.nextAt(NOW), reopen().nextAt(NOW)]).toEqual([null, null]);
      add(outbox, row("c"));
      outbox.clear();
      expect([outbox.nextAt(NOW), reopen().nextAt(NOW)]).toEqual([null, null]);
    }));
}
