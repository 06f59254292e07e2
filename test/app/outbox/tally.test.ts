import { expect, it, vi } from "vitest";
import { Tally } from "../../../src/app/outbox/tally.ts";

it("tells each message once, many of them together, and again what could not be told", async () => {
  vi.useFakeTimers({ now: 0 });
  const told: number[] = [];
  let fails = false;
  const tell = async (messages: number) => {
    if (fails) throw new Error("no answer");
    told.push(messages);
  };
  const tally = new Tally(tell, { now: () => Date.now() });
  tally.add();
  for (let n = 0; n < 7; n++) tally.add();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toEqual([1, 7]);
  fails = true;
  tally.add();
  await vi.advanceTimersByTimeAsync(5_000);
  fails = false;
  tally.add();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toEqual([1, 7, 2]);
  vi.useRealTimers();
});

it("goes on when the object that was telling is gone", async () => {
  vi.useFakeTimers({ now: 0 });
  const told: number[] = [];
  const tell = (messages: number) => {
    told.push(messages);
    return told.length === 1 ? new Promise<void>(() => undefined) : Promise.resolve();
  };
  const tally = new Tally(tell, { now: () => Date.now() });
  tally.add();
  tally.add();
  await vi.advanceTimersByTimeAsync(60_000);
  tally.add();
  expect(told).toEqual([1, 2]);
  vi.useRealTimers();
});
