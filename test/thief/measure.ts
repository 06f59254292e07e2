import { mean } from "./average.ts";

/** One-sided 95 %. */
const Z = 1.645;

export interface Measured {
  cases: number;
  /** Mean share of hits. */
  hits: number;
  /** Mean of 1/k: what a guess among the chats that wrote in that hour hits. */
  chance: number;
  /** The upper 95 % bound (Wilson) of hits, minus chance. */
  excess: number;
}

/** How much better the guesses are than chance, at most. */
export function measure(hits: number[], chances: number[]): Measured {
  const n = hits.length;
  const [hit, chance] = [mean(hits), mean(chances)];
  const middle = hit + Z ** 2 / (2 * n);
  const margin = Z * Math.sqrt((hit * (1 - hit)) / n + Z ** 2 / (4 * n ** 2));
  const upper = (middle + margin) / (1 + Z ** 2 / n);
  return { cases: n, hits: hit, chance, excess: upper - chance };
}
