import { randomBytes, randomInt } from "node:crypto";

/** The only source of ids and jitter, so that a test can freeze it. */
export interface Chance {
  /** A whole number, `low` <= n < `high`; the span stays below 2^48. */
  int(low: number, high: number): number;
  /** A string of `length` lower-case hexadecimal digits. */
  hex(length: number): string;
}

export const secureChance: Chance = {
  int: (low, high) => randomInt(low, high),
  hex: (length) =>
    randomBytes(Math.ceil(length / 2))
      .toString("hex")
      .slice(0, length),
};

/** The same ids on every run (mulberry32). */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    int: (low, high) => low + Math.floor(next() * (high - low)),
    hex: (length) => Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join(""),
  };
}
