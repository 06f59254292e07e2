import { expect, it } from "vitest";
import { firstHealth } from "../../scripts/first-health.ts";

/** A Worker that answers so, one after the other, and then as at last. */
function asking(...statuses: (number | null)[]) {
  let asked = 0;
  const ask = async () => statuses[Math.min(asked++, statuses.length - 1)] ?? null;
  return { first: firstHealth(ask, async () => undefined), asked: () => asked };
}

it("waits for objects that answer late, and for whoever asked too often", async () => {
  const { first, asked } = asking(null, ...Array(50).fill(503), ...Array(50).fill(429), 200);
  expect(await first).toBe(200);
  expect(asked()).toBe(102);
});

it("gives up on a Worker that refuses, and on one that never comes", async () => {
  const refused = asking(null, 500);
  expect(await refused.first).toBe(500);
  expect(refused.asked()).toBeLessThan(10);
  expect(await asking(null).first).toBeNull();
});
