import fc from "fast-check";
import { expect, it } from "vitest";
import type { SealedTip } from "../../../src/app/object-ports.ts";
import { drawNumber } from "../../../src/app/station/draw-number.ts";
import { receiveTip } from "../../../src/app/station/tips.ts";
import { sampleTip } from "../../contract/station-samples.ts";
import "../../property-seed.ts";
import { makeMemoryStation } from "./memory-station.ts";

/** Draws numbers for tips that come one after the other, with these random bytes. */
function station(bytes: (length: number) => Uint8Array) {
  const { deps } = makeMemoryStation();
  const taken = new Set<string>();
  const tips = { ...deps.store.tips, count: () => taken.size };
  tips.hasNumber = (number) => taken.has(number);
  const drawing = { store: { ...deps.store, tips }, random: { bytes } };
  const draw = () => {
    const number = drawNumber(drawing);
    taken.add(number);
    return number;
  };
  return { taken, draw };
}

/** The same random bytes in each run. */
function seeded(seed: number): (length: number) => Uint8Array {
  let state = seed;
  return (length) =>
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
}

/** Of pairs of tips, in how many the later one has the higher number. */
function shareOfRising(numbers: string[]): number {
  let [rising, pairs] = [0, 0];
  for (const [at, number] of numbers.entries()) {
    for (const earlier of numbers.slice(0, at)) {
      pairs += 1;
      if (earlier < number) rising += 1;
    }
  }
  return rising / pairs;
}

it("tells nobody which of two tips came first, however many are there", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 8_000 }), (seed, kept) => {
      const { draw } = station(seeded(seed));
      for (let n = 0; n < kept; n++) draw();
      const numbers = Array.from({ length: 400 }, draw);
      expect(Math.abs(shareOfRising(numbers) - 0.5)).toBeLessThan(0.1);
    }),
    { numRuns: 20 },
  );
});

it("gives no number twice, and five digits from 9,000 kept tips on", () => {
  const { taken, draw } = station(seeded(1));
  const numbers = Array.from({ length: 9_100 }, draw);
  expect(new Set(numbers).size).toBe(9_100);
  const lengths = numbers.map(({ length }) => length);
  expect([new Set(lengths.slice(0, 9_000)), new Set(lengths.slice(9_000))]).toEqual([
    new Set([4]),
    new Set([5]),
  ]);
  // Gone, a tip leaves its number to the next one that draws it.
  const [first = "", ...others] = numbers;
  for (const number of [first, ...others.slice(0, 200)]) taken.delete(number);
  expect([taken.size, draw().length]).toEqual([8_899, 4]);
});

it("gives two tips that come in one moment two numbers, though the same is drawn", async () => {
  const { deps } = makeMemoryStation();
  // Three times the same number, and then others.
  const drawn = [7, 7, 7, 9, 11];
  const random = { bytes: (length: number) => new Uint8Array(length).fill(drawn.shift() ?? 0) };
  const tip = (id: string): SealedTip => {
    const { sealed, mailbox, mailboxRecipient, category, area, receivedAt } = sampleTip(id);
    const about = { category, area, receivedAt, urgent: true, media: [] };
    return { id, sealed, mailbox, mailboxRecipient, ...about };
  };
  await Promise.all(["a", "b", "a", "c"].map((id) => receiveTip({ ...deps, random }, tip(id))));
  const numbers = ["a", "b", "c"].map((id) => deps.store.tips.find(id)?.number);
  for (const number of numbers) expect(number).toMatch(/^\d{4}$/);
  expect(new Set(numbers).size).toBe(3);
});
