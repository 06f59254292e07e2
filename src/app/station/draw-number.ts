import type { StationDeps } from "./deps.ts";
import { randomBelow } from "./random-below.ts";

const FEWEST_DIGITS = 4;
/** Above that share of taken numbers a draw would take long. */
const MOST_TAKEN = 0.9;

/**
 * A number for a tip, by which officers call it: any of the free ones, for a number by arrival would
 * tell the order. It is free until the next await.
 */
export function drawNumber({ store, random }: Pick<StationDeps, "store" | "random">): string {
  const { tips } = store;
  const kept = tips.count();
  let digits = FEWEST_DIGITS;
  while (kept >= MOST_TAKEN * 10 ** digits) digits += 1;
  for (;;) {
    const number = String(randomBelow({ random }, 10 ** digits)).padStart(digits, "0");
    if (!tips.hasNumber(number)) return number;
  }
}
