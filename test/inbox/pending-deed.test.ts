import { beforeEach, expect, test } from "vitest";
import type { TipSummary } from "../../src/core/station/tip-views.ts";
import type { Me } from "../../src/core/station/views.ts";
import { afterDeed, type Deed } from "../../src/inbox/list/deed.ts";
import { endOfSession } from "../../src/inbox/list/end-of-session.ts";
import { PendingDeed, UNDO_MS } from "../../src/inbox/list/pending-deed.ts";

const CLAIM: Deed = { kind: "assign", ids: ["a", "b"], owner: "lan", owned: [] };
const CLOSE: Deed = { kind: "status", ids: ["c"], status: "closed", was: {} };

let sent: [Deed, leaving: boolean][];
let timers: { ms: number; run(): void; live: boolean }[];
let pending: PendingDeed;

beforeEach(() => {
  sent = [];
  timers = [];
  pending = new PendingDeed({
    after: (ms, run) => {
      const timer = { ms, run, live: true };
      timers.push(timer);
      return () => {
        timer.live = false;
      };
    },
    send: (deed, leaving) => sent.push([deed, leaving]),
    onChange: () => undefined,
  });
});

function timeIsOver(): void {
  for (const timer of timers) if (timer.live) timer.run();
}

test("nothing is sent before its ten seconds are over, and then once", () => {
  pending.do(CLAIM);
  expect(sent).toEqual([]);
  expect(pending.get()).toBe(CLAIM);
  expect(timers.map(({ ms }) => ms)).toEqual([UNDO_MS]);
  timeIsOver();
  timeIsOver();
  pending.flush();
  expect(sent).toEqual([[CLAIM, false]]);
  expect(pending.get()).toBeNull();
});

test("what is undone is never sent", () => {
  pending.do(CLAIM);
  expect(pending.undo()).toBe(CLAIM);
  timeIsOver();
  pending.flush(true);
  expect(sent).toEqual([]);
  expect(pending.undo()).toBeNull();
});

test("the next deed sends the one before, and can be undone by itself", () => {
  pending.do(CLAIM);
  pending.do(CLOSE);
  expect(sent).toEqual([[CLAIM, false]]);
  pending.undo();
  timeIsOver();
  expect(sent).toEqual([[CLAIM, false]]);
});

test("a lock, or a page that closes, sends it at once", () => {
  pending.do(CLOSE);
  pending.flush(true);
  timeIsOver();
  expect(sent).toEqual([[CLOSE, true]]);
});

test("at the end of a session it is sent, but never in another officer's name", () => {
  // Only the officer of a session does not matter here.
  const me = {} as Me;
  expect(endOfSession({ type: "locked", me, why: "asked" })).toBe("is sent");
  expect(endOfSession({ type: "locked", me, why: "idle" })).toBe("is sent");
  expect(endOfSession({ type: "signed-out", why: "left" })).toBe("is sent");
  expect(endOfSession({ type: "signed-out", why: "ended" })).toBe("is dropped");
});

test("the list shows it as done at once, of its tips alone", () => {
  // Only these of a row matter here.
  const row = (id: string) => ({ id, owner: null, status: "received" }) as TipSummary;
  expect(afterDeed(row("a"), CLAIM)).toMatchObject({ owner: "lan", status: "received" });
  expect(afterDeed(row("c"), CLAIM)).toEqual(row("c"));
  expect(afterDeed(row("c"), CLOSE)).toMatchObject({ owner: null, status: "closed" });
  expect(afterDeed(row("c"), null)).toEqual(row("c"));
});
