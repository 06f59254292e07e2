import fc from "fast-check";
import { expect, it } from "vitest";
import { Pace } from "../../../src/app/outbox/pace.ts";

const PER_SECOND = 29;
const ALLOWED = 30;
const SECONDS = 60;
const START = 1_000_000;

/** Timers are a bit late, and now and then the machine stalls. */
const lateness = fc.oneof(
  { arbitrary: fc.nat(2), weight: 200 },
  { arbitrary: fc.nat(80), weight: 1 },
);

/**
 * Lets notices go for a minute. `late`: how late a call begins, ms; `asked`: when residents are to get
 * their replies, `waits`: how long each of these waited.
 */
function letGo(
  pace: Pace,
  late: () => number,
  { asked = [], waits = [] }: { asked?: number[]; waits?: number[] } = {},
): number[] {
  const begun: number[] = [];
  const left = asked.toSorted((one, other) => one - other);
  for (let now = START; now < START + SECONDS * 1_000; ) {
    const at = pace.next(now);
    const reply = left[0];
    if (reply !== undefined && reply <= at) {
      left.shift();
      const from = pace.reply(reply);
      waits.push(from - reply);
      begun.push(from);
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
      expect(begun.length).toBeGreaterThan(0.94 * ALLOWED * SECONDS);
    }),
    { numRuns: 5 },
  );
});

it("goes at 96 % of what is allowed, and leaves one call of each second to a reply from elsewhere", () => {
  const begun = letGo(new Pace(PER_SECOND), () => 0);
  expect(begun.length).toBeGreaterThan(0.96 * ALLOWED * SECONDS);
  expect(mostInASecond(begun)).toBeLessThan(ALLOWED);
});

it("gives replies the slots of notices, within a moment, even when calls arrive unevenly", () => {
  // Up to 20 ms on the way, each call by itself.
  const travel = fc.infiniteStream(fc.nat(20));
  const halves = { minLength: 2 * SECONDS, maxLength: 2 * SECONDS };
  const times = fc.array(fc.nat(499), halves);
  fc.assert(
    fc.property(times, travel, (replies, ways) => {
      const waits: number[] = [];
      const pace = new Pace(PER_SECOND);
      const asked = replies.map((at, half) => START + 500 * half + at);
      const begun = letGo(pace, () => 0, { asked, waits });
      const arrived = begun.map((at) => at + (ways.next().value ?? 0));
      expect(mostInASecond(arrived)).toBeLessThanOrEqual(ALLOWED);
      expect(Math.max(...waits)).toBeLessThanOrEqual(100);
      expect(begun.length).toBeGreaterThan(0.955 * ALLOWED * SECONDS);
    }),
    { numRuns: 20 },
  );
});

it("lets no reply wait where far more is asked of the bot than it may send", () => {
  const pace = new Pace(PER_SECOND);
  const waits = Array.from({ length: 500 }, (_, n) => pace.reply(START + n) - (START + n));
  expect(waits.filter((ms) => ms > 0).length).toBeLessThan(5);
});

it("goes on when the clock has gone back", () => {
  const pace = new Pace(PER_SECOND);
  pace.begin(START);
  expect(pace.next(START - 3_600_000)).toBe(START - 3_600_000);
});

it("is slower for a while after a refusal", () => {
  const pace = new Pace(PER_SECOND);
  pace.refused(START);
  const slow = letGo(pace, () => 0).filter((at) => at < START + 15_000);
  expect(slow.length).toBeLessThan(0.95 * PER_SECOND * 15);
});
