/** What speaks for and against two tips being about one matter, each from 0 to 1. */
export type Features = Record<string, number>;

/** A set, each of it with its weight, and the sum of the weights' squares. */
export interface Weighed {
  weights: ReadonlyMap<string, number>;
  squares: number;
}

export function weighed(all: Iterable<string>, weightOf: (one: string) => number): Weighed {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const one of all) {
    const weight = weightOf(one);
    weights.set(one, weight);
    squares += weight * weight;
  }
  return { weights, squares };
}

interface Overlap {
  /** Weight of all that both have. */
  shared: number;
  /** Of the squares: what both have of the two, and of the one that has less. */
  cosine: number;
  ofSmaller: number;
}

const NOTHING: Overlap = { shared: 0, cosine: 0, ofSmaller: 0 };

export function overlap(a: Weighed, b: Weighed): Overlap {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let [shared, common] = [0, 0];
  for (const [one, weight] of small.weights) {
    if (!large.weights.has(one)) continue;
    shared += weight;
    common += weight * weight;
  }
  if (common === 0) return NOTHING;
  return {
    shared,
    cosine: common / Math.sqrt(a.squares * b.squares),
    ofSmaller: common / Math.min(a.squares, b.squares),
  };
}

/** From 0 towards 1, which it never reaches; 0.5 at `half`. */
export function saturated(amount: number, half: number): number {
  return amount / (amount + half);
}
