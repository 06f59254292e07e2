import { anchorFeatures } from "./anchor-features.ts";
import { GROUPS } from "./lexicon-file.ts";
import { type Features, overlap, saturated } from "./overlap.ts";
import { timeFeatures } from "./time-features.ts";
import type { WeighedSigns } from "./weighed-signs.ts";

/** From so many words on a text is not short. */
const SHORT_WORDS = 15;
/** What is shared counts half at so much rarity. */
const HALF = { words: 12, pairs: 20, concepts: 6, group: 4 };

export function featuresOf(one: WeighedSigns, other: WeighedSigns): Features {
  const [a, b] = [one.signs, other.signs];
  const days = Math.abs(a.day - b.day);
  const crossed = a.writing === b.writing ? 0 : 1;
  const words = overlap(one.words, other.words);
  const pairs = overlap(one.pairs, other.pairs);
  const concepts = overlap(one.concepts, other.concepts);
  return {
    bias: 1,
    crossed,
    days1: within(days, 0, 2),
    days4: within(days, 2, 6),
    days14: within(days, 6, 18),
    short: Math.max(0, 1 - Math.min(a.length, b.length) / SHORT_WORDS),
    words: words.cosine,
    wordsShared: saturated(words.shared, HALF.words),
    pairs: pairs.cosine,
    pairsShared: saturated(pairs.shared, HALF.pairs),
    concepts: concepts.cosine,
    conceptsMin: concepts.ofSmaller,
    conceptsShared: saturated(concepts.shared, HALF.concepts),
    conceptsCross: crossed * concepts.cosine,
    ...groupFeatures(one, other),
    ...anchorFeatures(one, other),
    ...timeFeatures(a, b),
  };
}

/** How far a number of days has come from one to another. */
function within(days: number, from: number, to: number): number {
  return Math.min(Math.max(days - from, 0), to - from) / (to - from);
}

function groupFeatures(a: WeighedSigns, b: WeighedSigns): Features {
  const features: Features = {};
  for (const group of GROUPS) {
    const [ofA, ofB] = [a.groups.get(group), b.groups.get(group)];
    const shared = ofA && ofB ? overlap(ofA, ofB).shared : 0;
    features[`${group}Shared`] = saturated(shared, HALF.group);
    features[`${group}Conflict`] = ofA && ofB && shared === 0 ? 1 : 0;
  }
  return features;
}
