import { expect, test } from "vitest";
import type { NewsKind } from "../../src/core/station/views.ts";
import { Bell } from "../../src/inbox/alerts/bell.ts";
import { type Locks, takeTurn } from "../../src/inbox/alerts/first-tab.ts";

/** A bell whose minutes pass when they are told to. */
function page({ isFirst = true } = {}) {
  const rung: NewsKind[] = [];
  const seen = { is: false };
  let timer: (() => void) | null = null;
  const bell = new Bell({
    isFirst: () => isFirst,
    isSeen: () => seen.is,
    after: (_, run) => {
      timer = run;
      return () => {
        if (timer === run) timer = null;
      };
    },
    ring: (what) => void rung.push(what),
  });
  const pass = (minutes: number) => {
    for (let n = 0; n < minutes; n++) {
      const run = timer;
      timer = null;
      run?.();
    }
  };
  return { bell, rung, seen, pass };
}

test("rings at once, then once for all that came within the minute", () => {
  const { bell, rung, pass } = page();
  bell.hear("tip");
  for (const what of ["tip", "urgent", "answer"] as const) bell.hear(what);
  expect(rung).toEqual(["tip"]);
  pass(1);
  expect(rung).toEqual(["tip", "urgent"]);
  pass(5);
  expect(rung).toHaveLength(2);
});

test("rings seven times in an hour of hoaxes that nobody looks at, and anew once somebody has", () => {
  const { bell, rung, pass } = page();
  for (let minute = 0; minute < 60; minute++) {
    for (let n = 0; n < 3; n++) bell.hear("tip");
    pass(1);
  }
  expect(rung.length).toBe(7);
  pass(16);
  bell.look();
  const before = rung.length;
  bell.hear("tip");
  pass(16);
  expect(rung.length).toBeGreaterThan(before);
});

test("rests a minute at most before an urgent tip, however often it rang before", () => {
  const { bell, rung, pass } = page();
  for (let minute = 0; minute < 20; minute++) {
    bell.hear("tip");
    pass(1);
  }
  const before = rung.length;
  bell.hear("urgent");
  pass(1);
  expect(rung.slice(before)).toEqual(["urgent"]);
});

test("rings for nothing that came while somebody looked", () => {
  const { bell, rung, seen, pass } = page();
  bell.hear("tip");
  bell.hear("tip");
  seen.is = true;
  pass(1);
  expect(rung).toEqual(["tip"]);
});

test("rings in one tab only, and says once that somebody looked", () => {
  const { bell, rung } = page({ isFirst: false });
  bell.hear("urgent");
  expect(rung).toEqual([]);
  expect([bell.look(), bell.look()]).toEqual([true, false]);
  bell.forgetLook();
  expect(bell.look()).toBe(true);
});

test("a tab has its turn until it leaves, then the next one has", async () => {
  // Node has them as browsers do.
  const { locks } = navigator as unknown as { locks: Locks };
  const first = takeTurn(locks);
  const second = takeTurn(locks);
  await expect.poll(() => first.isFirst()).toBe(true);
  expect(second.isFirst()).toBe(false);
  first.leave();
  await expect.poll(() => second.isFirst()).toBe(true);
  expect(first.isFirst()).toBe(false);
  second.leave();
  // Where there are no locks every tab rings.
  expect(takeTurn(null).isFirst()).toBe(true);
});
