import { expect, it } from "vitest";
import { firstHealth } from "../../scripts/first-health.ts";

const MINUTE = 60_000;

/** A Worker that answers so, one after the other, and then as at last; each answer takes so long. */
function asking(statuses: (number | null)[], answerMs = 50) {
  let asked = 0;
  let now = 0;
  const first = firstHealth({
    ask: async () => {
      now += answerMs;
      return statuses[Math.min(asked++, statuses.length - 1)] ?? null;
    },
    pause: async () => undefined,
    now: () => now,
  });
  return { first, asked: () => asked, took: () => now };
}

it("waits for objects that answer late, and for whoever asked too often", async () => {
  const late = asking([null, ...Array(500).fill(503), ...Array(500).fill(429), 200]);
  expect(await late.first).toBe(200);
  expect(late.asked()).toBe(1002);
});

it("gives up on a Worker that refuses", async () => {
  const refused = asking([null, 500]);
  expect(await refused.first).toBe(500);
  expect(refused.asked()).toBeLessThan(10);
});

it.each([
  ["never comes", null, 50],
  ["never answers in time", null, 10_000],
  ["is never ready", 503, 50],
])("gives up in minutes on a Worker that %s", async (_name, status, answerMs) => {
  const { first, took } = asking([status], answerMs);
  expect(await first).toBe(status);
  expect(took()).toBeGreaterThan(MINUTE);
  expect(took()).toBeLessThan(3 * MINUTE);
});
