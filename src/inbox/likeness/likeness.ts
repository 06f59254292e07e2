import { featuresOf } from "./features.ts";
import type { Features } from "./overlap.ts";
import type { WeighedSigns } from "./weighed-signs.ts";

/** Weight of each feature, fitted on texts (`scripts/fit-alike.ts`). */
export type Weights = Readonly<Record<string, number>>;

/** Nothing that two texts say makes it surer than this, either way. */
export const SUREST = 4;

/** Tips of neighbouring categories have to say more: no text was written to fit this one. */
const OTHER_CATEGORY = 1.5;

/** So many other tips around are usual, and from so many times as many on it makes no difference. */
const USUAL_CROWD = 10;
const CROWD_ROUND = 50;

/** Without any of these two texts say nothing that is the same, as those that say nothing at all. */
const SHARED = ["words", "pairs", "concepts", "hard", "soft", "numbers"] as const;

/** How much more likely than not it is that two tips are about one matter, as a logarithm. */
export function likenessOf(
  [a, b]: readonly [WeighedSigns, WeighedSigns],
  { crowd, weights }: { crowd: number; weights: Weights },
): number {
  const features: Features = { ...featuresOf(a, b), crowd: crowdFeature(crowd) };
  if (!SHARED.some((name) => (features[name] ?? 0) > 0)) return -SUREST;
  const apart = a.signs.category === b.signs.category ? 0 : OTHER_CATEGORY;
  return Math.min(SUREST, Math.max(-SUREST, sumOf(features, weights) - apart));
}

/** Among many tips of one kind two are less likely about one matter than among few. */
export function crowdFeature(crowd: number): number {
  return Math.min(
    1,
    Math.max(0, Math.log(Math.max(1, crowd) / USUAL_CROWD) / Math.log(CROWD_ROUND)),
  );
}

function sumOf(features: Features, weights: Weights): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0);
  return sum;
}
