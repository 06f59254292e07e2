import { beforeEach, expect, test } from "vitest";
import type { TipSummary } from "../../src/core/station/tip-views.ts";
import type { Me } from "../../src/core/station/views.ts";
import { afterDeed, type Deed } from "../../src/inbox/list/deed.ts";
import { type DoneDeed, partsOf } from "../../src/inbox/list/deed-parts.ts";
import { endOfSession } from "../../src/inbox/list/end-of-session.ts";
import { PendingDeed, UNDO_MS } from "../../src/inbox/list/pending-deed.ts";

const CLAIM: Deed = { kind: "assign", ids: ["a", "b"], owner: "lan", owned: [] };
const CLOSE: Deed = { kind: "status", ids: ["c"], status: "closed", was: {} };

const CLAIMED = done(CLAIM);
const CLOSED = done(CLOSE);

let sent: [DoneDeed, leaving: boolean][];
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
    send: (one, leaving) => sent.push([one, leaving]),
    onChange: () => undefined,
  });
});

function done(deed: Deed): DoneDeed {
  return { deed, parts: partsOf(deed) };
}

function timeIsOver(): void {
  for (const timer of timers) if (timer.live) timer.run();
}

test("nothing is sent before its ten seconds are over, and then once", () => {
  pending.do(CLAIMED);
  expect(sent).toEqual([]);
  expect(pending.get()).toBe(CLAIMED);
  expect(timers.map(({ ms }) => ms)).toEqual([UNDO_MS]);
  timeIsOver();
  timeIsOver();
  pending.flush();
  expect(sent).toEqual([[CLAIMED, false]]);
  expect(pending.get()).toBeNull();
});

test("what is undone is never sent", () => {
  pending.do(CLAIMED);
  expect(pending.undo()).toBe(CLAIMED);
  timeIsOver();
  pending.flush(true);
  expect(sent).toEqual([]);
  expect(pending.undo()).toBeNull();
});

test("the next deed sends the one before, and can be undone by itself", () => {
  pending.do(CLAIMED);
  pending.do(CLOSED);
  expect(sent).toEqual([[CLAIMED, false]]);
  pending.undo();
  timeIsOver();
  expect(sent).toEqual([[CLAIMED, false]]);
});

test("a lock, or a page that closes, sends it at once", () => {
  pending.do(CLOSED);
  pending.flush(true);
  timeIsOver();
  expect(sent).toEqual([[CLOSED, true]]);
});

test("at the end of a session it is sent, but never in another officer's name", () => {
  // Only the officer of a session does not matter here.
  const me = {} as Me;
  expect(endOfSession({ type: "locked", me, why: "asked" })).toBe("is sent");
  expect(endOfSession({ type: "locked", me, why: "idle" })).toBe("is sent");
  expect(endOfSession({ type: "signed-out", why: "left" })).toBe("is sent");
  expect(endOfSession({ type: "signed-out", why: "ended" })).toBe("is kept");
});

test("the list shows it as done at once, of its tips alone", () => {
  // Only these of a row matter here.
  const row = (id: string) => ({ id, owner: null, status: "received" }) as TipSummary;
  expect(afterDeed(row("a"), CLAIM)).toMatchObject({ owner: "lan", status: "received" });
  expect(afterDeed(row("c"), CLAIM)).toEqual(row("c"));
  expect(afterDeed(row("c"), CLOSE)).toMatchObject({ owner: null, status: "closed" });
  expect(afterDeed(row("c"), null)).toEqual(row("c"));
});
