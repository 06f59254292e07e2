import { describe, expect, it } from "vitest";
import { CallBounds } from "../../../src/app/outbox/call-bounds.ts";
import { CALL_LIMIT_MS, CALL_STEP_MS, LEASE_MS } from "../../../src/app/outbox/limits.ts";

function setUp() {
  let now = 1_000;
  const timers: (() => void)[] = [];
  const bounds = new CallBounds({ now: () => now }, (run) => void timers.push(run));
  return {
    bounds,
    timers,
    /** Fires the next timer, which is the only one. */
    step: () => {
      now += CALL_STEP_MS;
      expect(timers).toHaveLength(1);
      timers.shift()?.();
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

const STEPS = CALL_LIMIT_MS / CALL_STEP_MS;

describe("CallBounds", () => {
  it("gives up a call that is late, and before its row's lease ends", () => {
    const { bounds, step } = setUp();
    const { signal } = bounds.begin();
    for (let steps = 1; steps < STEPS; steps++) step();
    expect(signal.aborted).toBe(false);
    step();
    expect(signal.aborted).toBe(true);
    expect(CALL_LIMIT_MS + CALL_STEP_MS).toBeLessThan(LEASE_MS);
  });

  it("makes no second timer and no second controller for calls at once or in a row", () => {
    const { bounds, timers, pass } = setUp();
    const first = bounds.begin();
    const second = bounds.begin();
    expect(second.signal).toBe(first.signal);
    first.end();
    second.end();
    pass(CALL_LIMIT_MS);
    expect(bounds.begin().signal).toBe(first.signal);
    expect(timers).toHaveLength(1);
  });

  it("stops its timer when no call runs", () => {
    const { bounds, timers, step } = setUp();
    bounds.begin().end();
    step();
    expect(timers).toEqual([]);
    bounds.begin();
    expect(timers).toHaveLength(1);
  });

  it("leaves time to a call that began beside a hanging one", () => {
    const { bounds, step } = setUp();
    const hanging = bounds.begin();
    for (let steps = 1; steps < STEPS; steps++) step();
    const young = bounds.begin();
    step();
    expect([hanging.signal.aborted, young.signal.aborted]).toEqual([true, false]);
    for (let steps = 1; steps < STEPS; steps++) step();
    expect(young.signal.aborted).toBe(true);
  });

  it("never hands out a signal that is aborted", () => {
    const { bounds, step } = setUp();
    const { end } = bounds.begin();
    for (let steps = 0; steps < STEPS; steps++) step();
    end();
    expect(bounds.begin().signal.aborted).toBe(false);
  });
});
