/** What speaks for and against two tips being about one matter, each from 0 to 1. */
export type Features = Record<string, number>;

interface Overlap {
  /** Weight of all that both have. */
  shared: number;
  /** Of the weights' squares: what both have of the two, and of the one that has less. */
  cosine: number;
  ofSmaller: number;
}

export function overlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weightOf: (one: string) => number,
): Overlap {
  let [shared, common, ofA, ofB] = [0, 0, 0, 0];
  for (const one of a) {
    const weight = weightOf(one);
    ofA += weight * weight;
    if (!b.has(one)) continue;
    shared += weight;
    common += weight * weight;
  }
  if (common === 0) return { shared: 0, cosine: 0, ofSmaller: 0 };
  for (const one of b) ofB += weightOf(one) ** 2;
  return {
    shared,
    cosine: common / Math.sqrt(ofA * ofB),
    ofSmaller: common / Math.min(ofA, ofB),
  };
}

/** From 0 towards 1, which it never reaches; 0.5 at `half`. */
export function saturated(amount: number, half: number): number {
  return amount / (amount + half);
}
