import { beforeEach, expect, test } from "vitest";
import { IDLE_MS, IdleLock } from "../../src/inbox/session/idle-lock.ts";

let now: number;
let tick: (() => void) | null;
let locked: number;
let idle: IdleLock;

beforeEach(() => {
  now = 1_000_000;
  locked = 0;
  idle = new IdleLock({
    now: () => now,
    every: (_ms, run) => {
      tick = run;
      return () => {
        tick = null;
      };
    },
    onIdle: () => {
      locked += 1;
    },
  });
});

test("locks once after 15 minutes without a touch", () => {
  now += IDLE_MS - 1;
  tick?.();
  expect(locked).toBe(0);
  now += 1;
  tick?.();
  expect(locked).toBe(1);
  expect(tick).toBeNull();
});

test("a touch begins the time anew", () => {
  now += IDLE_MS - 1;
  idle.touch();
  now += IDLE_MS - 1;
  tick?.();
  expect(locked).toBe(0);
});

test("a touch after a sleep without timers locks instead of going on", () => {
  now += IDLE_MS * 10;
  idle.touch();
  expect(locked).toBe(1);
});

test("does nothing once stopped", () => {
  idle.stop();
  expect(tick).toBeNull();
});
