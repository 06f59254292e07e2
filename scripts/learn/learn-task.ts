import { type FeaturePass, windowsOf } from "../../src/core/learned/feature-pass.ts";
import { fingerprintOf, PRIOR_FEATURES } from "../../src/core/learned/judge.ts";
import type { LearnedTask, Opinion, Task } from "../../src/core/learned/learned.ts";
import { MOST_ROOT } from "../../src/core/learned/slots.ts";
import type { Readings } from "../../src/core/text/readings.ts";
import { type Example, type Fitted, fitLogistic, SIGN_VALUE } from "./fit-logistic.ts";
import { packSlots } from "./pack-slots.ts";
import { NO_FOLD } from "./training-sentences.ts";

/** A sentence as it is learned from. */
export interface Lesson {
  readings: Readings;
  isTelling: boolean;
  fold: number;
  /** How often it counts. */
  times: number;
  /** What the rules say of it. */
  opinion: Opinion;
}

/** What stands in one sentence alone is no pattern. */
const LEAST_SENTENCES = 2;
/** All that is learned is to weigh 40 kB at most, compressed; scams are told in the most ways. */
export const SLOTS: Record<Task, number> = { danger: 4_096, reveal: 4_096, scam: 8_192 };

/** All of a model but its thresholds. */
export type Weights = Omit<LearnedTask, "least">;

/** Who reveals themselves does so in a few words of grammar, whatever the rest is about. */
export const BY_MEANING: Record<Task, boolean> = { danger: true, reveal: false, scam: true };

/** The hashes of a sentence's features, each once, and how many it has for the score. */
export function featuresOf(
  readings: Readings,
  { pass, meanings }: { pass: FeaturePass; meanings: boolean },
): { hashes: number[]; count: number } {
  const text = readings.at(-1)?.text ?? "";
  const [from, to] = windowsOf(text)[0] ?? [0, 0];
  pass.read(text, from, to);
  const { hashes, count, spelled } = pass;
  return { hashes: [...new Set(hashes.subarray(0, meanings ? count : spelled))], count: spelled };
}

/** Learns twice: from all features, then from those that got a slot. */
export function learnTask(lessons: Lesson[], task: Task, pass: FeaturePass): Weights {
  const slots = SLOTS[task];
  const meanings = BY_MEANING[task];
  const read = lessons.map(({ readings, isTelling, fold, times, opinion: { signs } }) => ({
    ...featuresOf(readings, { pass, meanings }),
    isTelling,
    // On these the rules are better than they are elsewhere.
    signs: fold === NO_FOLD ? [] : signs,
    times,
  }));
  const spread = new Map<number, number>();
  for (const { hashes } of read) {
    for (const hash of hashes) spread.set(hash, (spread.get(hash) ?? 0) + 1);
  }
  const common = [...spread.keys()].filter((hash) => (spread.get(hash) ?? 0) >= LEAST_SENTENCES);
  const first = fitOn(read, common);
  const use = (hash: number, index: number) =>
    Math.abs(first.weights[index] ?? 0) * Math.sqrt(spread.get(hash) ?? 0);
  const useful = common.map((hash, index) => ({ hash, use: use(hash, index) }));
  const chosen = mostUseful(useful, slots);
  const { weights, bias } = fitOn(read, chosen);
  const added = signNames(read).map((name, index) => {
    const weight = (weights[chosen.length + index] ?? 0) * SIGN_VALUE;
    return [name, Number(weight.toFixed(3))];
  });
  return {
    bias: Number(bias.toFixed(3)),
    signs: Object.fromEntries(added),
    meanings,
    ...inSlots(chosen, weights.slice(0, chosen.length), slots),
  };
}

type Read = Pick<Example, "isTelling" | "times"> & {
  hashes: number[];
  count: number;
  signs: string[];
};

/** Numbers the features, the signs after them. */
function fitOn(read: Read[], hashes: number[]): Fitted {
  const numbers = new Map(hashes.map((hash, index) => [hash, index]));
  const names = signNames(read);
  const examples = read.map(
    ({ hashes: own, count, isTelling, times, signs }): Example => ({
      features: own.flatMap((hash) => numbers.get(hash) ?? []),
      value: 1 / Math.sqrt(count + PRIOR_FEATURES),
      signs: signs.map((sign) => hashes.length + names.indexOf(sign)),
      isTelling,
      times,
    }),
  );
  return fitLogistic(examples, hashes.length + names.length);
}

function signNames(read: Read[]): string[] {
  return [...new Set(read.flatMap(({ signs }) => signs))].sort();
}

/** For each slot the feature that it is for. */
function mostUseful(features: { hash: number; use: number }[], slots: number): number[] {
  const best = new Map<number, number>();
  for (const { hash } of features.toSorted((a, b) => b.use - a.use || a.hash - b.hash)) {
    const slot = hash & (slots - 1);
    if (!best.has(slot)) best.set(slot, hash);
  }
  return [...best.values()].sort((a, b) => a - b);
}

function inSlots(
  hashes: number[],
  weights: Float64Array,
  slots: number,
): Pick<Weights, "scale" | "slots"> {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = Number((largest / MOST_ROOT ** 2).toPrecision(6));
  const fingerprints = new Uint8Array(slots);
  const roots = new Int8Array(slots);
  for (const [index, hash] of hashes.entries()) {
    const slot = hash & (slots - 1);
    const weight = (weights[index] ?? 0) / scale;
    const root = Math.min(MOST_ROOT, Math.round(Math.sqrt(Math.abs(weight))));
    if (root === 0) continue;
    fingerprints[slot] = fingerprintOf(hash, Math.log2(slots));
    roots[slot] = weight < 0 ? -root : root;
  }
  return { scale, slots: packSlots({ fingerprints, roots }) };
}
