import { Rarity } from "./rarity.ts";
import type { Signs } from "./signs.ts";

/** All tips that are compared, as one of them sees them. */
export interface Around {
  rarity: Rarity;
  /** How many others of its area and category came in the days around it. */
  crowds: ReadonlyMap<Signs, number>;
}

/** So many days before and after. */
const CROWD_DAYS = 6;

/** Step by step, each a tip. */
export function* aroundOf(all: readonly Signs[]): Generator<number, Around> {
  const rarity = new Rarity();
  const byDay = new Map<string, number>();
  for (const signs of all) {
    rarity.add(signs);
    const key = keyOf(signs, 0);
    byDay.set(key, (byDay.get(key) ?? 0) + 1);
    yield 0;
  }
  const days = Array.from({ length: 2 * CROWD_DAYS + 1 }, (_, at) => at - CROWD_DAYS);
  const crowds = new Map<Signs, number>();
  for (const signs of all) {
    const crowd = days.reduce((sum, after) => sum + (byDay.get(keyOf(signs, after)) ?? 0), -1);
    crowds.set(signs, crowd);
    yield 0;
  }
  return { rarity, crowds };
}

function keyOf({ area, category, day }: Signs, after: number): string {
  return `${area} ${category} ${day + after}`;
}
