import fc from "fast-check";
import { expect, it } from "vitest";
import { Pace } from "../../../src/app/outbox/pace.ts";

const PER_SECOND = 29;
const SECONDS = 60;
const START = 1_000_000;

/** Timers are a bit late, and now and then the machine stalls. */
const lateness = fc.oneof(
  { arbitrary: fc.nat(2), weight: 200 },
  { arbitrary: fc.nat(80), weight: 1 },
);

/** Lets notices go for a minute. `late`: how late a call begins, ms; `replies`: when residents get theirs. */
function letGo(pace: Pace, late: () => number, replies: number[] = []): number[] {
  const begun: number[] = [];
  const left = replies.toSorted((one, other) => one - other);
  for (let now = START; now < START + SECONDS * 1_000; ) {
    const at = pace.next(now);
    const reply = left[0];
    if (reply !== undefined && reply <= at) {
      left.shift();
      pace.begin(reply);
      begun.push(reply);
      now = Math.max(now, reply);
      continue;
    }
    now = at + late();
    pace.begin(now);
    begun.push(now);
  }
  return begun;
}

function mostInASecond(times: number[]): number {
  const counts = times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length);
  return Math.max(...counts);
}

it("keeps to its pace evenly, and never has more in a second", () => {
  const begun = letGo(new Pace(PER_SECOND), () => 0);
  expect(begun.length).toBeGreaterThan(0.97 * PER_SECOND * SECONDS);
  expect(mostInASecond(begun)).toBeLessThanOrEqual(PER_SECOND);
  const gaps = begun.slice(500).map((at, index) => at - (begun[index + 499] ?? 0));
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1);
});

it("makes up for stalls, and exceeds nothing by it", () => {
  fc.assert(
    fc.property(fc.infiniteStream(lateness), (stream) => {
      const begun = letGo(new Pace(PER_SECOND), () => stream.next().value ?? 0);
      expect(mostInASecond(begun)).toBeLessThanOrEqual(PER_SECOND);
      expect(begun.length).toBeGreaterThan(0.92 * 30 * SECONDS);
    }),
    { numRuns: 5 },
  );
});

it("leaves room for the replies of the last second", () => {
  const replies = Array.from({ length: SECONDS * 2 }, (_, number) => START + number * 500 + 7);
  const begun = letGo(new Pace(PER_SECOND), () => 0, replies);
  expect(mostInASecond(begun)).toBeLessThanOrEqual(PER_SECOND + 1);
  expect(begun.length).toBeGreaterThan(0.93 * 30 * SECONDS);
});

it("is slower for a while after a refusal", () => {
  const pace = new Pace(PER_SECOND);
  pace.refused(START);
  const slow = letGo(pace, () => 0).filter((at) => at < START + 15_000);
  expect(slow.length).toBeLessThan(0.95 * PER_SECOND * 15);
});
