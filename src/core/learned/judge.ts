import type { Heard } from "../text/hear.ts";
import type { Readings } from "../text/readings.ts";
import { spokenLength } from "../text/spoken-length.ts";
import { type FeaturePass, windowsOf } from "./feature-pass.ts";
import type { LearnedTask, Opinion } from "./learned.ts";
import { MOST_ROOT, unpackSlots } from "./slots.ts";

/** Where in a heard text something stands. */
interface Span {
  heard: Heard;
  from: number;
  to: number;
}

/** A learned opinion on a text, beside that of the rules. */
export interface Judge {
  /** How much the text sounds like the sentences that were to be found: more is more. */
  score(readings: Readings, opinion: Opinion): number;
  /** Whether it is one of them. */
  says(readings: Readings, opinion: Opinion): boolean;
  /** The words that say most that it is one; null: none does. */
  telling(readings: Readings): Span | null;
}

/** Added to the number of features that a score is divided by: a word or two are no evidence. */
export const PRIOR_FEATURES = 50;

/** Shorter texts are left to the rules: a number or a name is said for many reasons. */
const SHORTEST = 20;
/** More than any threshold. */
const CERTAIN = 100;

/** So many words in a row are shown at most, or characters where there are no words. */
const MOST_WORDS = 4;
const MOST_CHARACTERS = 8;

/** Follows the rules: they say yes from a level on. */
export function rulesAlone(sureLevel: number): Judge {
  return {
    score: () => 0,
    says: (_, { level }) => level >= sureLevel,
    telling: () => null,
  };
}

/** `pass` may be shared by judges that look at the same text one after the other. */
export function makeJudge(task: LearnedTask, pass: FeaturePass): Judge {
  const { bias, scale, least, signs, slots, meanings } = task;
  const weigher = new Weigher(slots, meanings);
  const scoreOf = (heard: Heard, window: [number, number]) => {
    pass.look(heard, window);
    return (weigher.sum(pass) * scale) / Math.sqrt(pass.spelled + PRIOR_FEATURES) + bias;
  };
  const best = (readings: Readings) => {
    // The likeliest spelling is the last: of keys of Telex and VNI nothing is learned.
    let top: { score: number; heard: Heard; window: [number, number] } | null = null;
    for (const heard of readings.slice(-1)) {
      for (const window of windowsOf(heard.text)) {
        const score = scoreOf(heard, window);
        if (top === null || score > top.score) top = { score, heard, window };
      }
    }
    return top;
  };
  const sureLevel = Math.max(1, least.length - 1);
  const score = (readings: Readings, opinion: Opinion) => {
    const top = isLongEnough(readings) ? best(readings) : null;
    if (top === null) return opinion.level >= sureLevel ? CERTAIN : -CERTAIN;
    return opinion.signs.reduce((sum, sign) => sum + (signs[sign] ?? 0), top.score);
  };
  return {
    score,
    says: (readings, opinion) =>
      score(readings, opinion) >= (least[opinion.level] ?? Number.POSITIVE_INFINITY),
    telling: (readings) => {
      const top = best(readings);
      if (top === null) return null;
      const { heard, window } = top;
      pass.look(heard, window);
      return mostTelling(heard, weigher.shares(pass, heard.text.length));
    },
  };
}

function isLongEnough([heard]: Readings): boolean {
  return spokenLength(heard?.text ?? "") >= SHORTEST;
}

/** Weights are kept as what they are above the lowest, in so many bits. */
const LOWEST = MOST_ROOT ** 2;
const WEIGHT_BITS = 7;
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;

class Weigher {
  /** In one number what is asked of each feature: the weight, and above it the fingerprint. */
  readonly #slots: Int32Array;
  /** The round in which a slot was last counted: a feature counts once. */
  readonly #counted: Uint32Array;
  readonly #bits: number;
  readonly #meanings: boolean;
  #round = 0;

  constructor(packed: string, meanings: boolean) {
    const { fingerprints, roots } = unpackSlots(packed);
    this.#slots = Int32Array.from(
      roots,
      (root, slot) => ((fingerprints[slot] ?? 0) << WEIGHT_BITS) | (root * Math.abs(root) + LOWEST),
    );
    this.#counted = new Uint32Array(roots.length);
    this.#bits = Math.log2(roots.length);
    this.#meanings = meanings;
  }

  sum({ hashes, count, spelled }: FeaturePass): number {
    this.#round += 1;
    const end = this.#meanings ? count : spelled;
    let sum = 0;
    for (let index = 0; index < end; index++) sum += this.#weightOnce(hashes[index] ?? 0);
    return sum;
  }

  /** What each unit of a text adds, when a feature's weight is shared by all that it stands on. */
  shares({ hashes, from, to, spelled }: FeaturePass, length: number): Float64Array {
    this.#round += 1;
    const shares = new Float64Array(length);
    for (let index = 0; index < spelled; index++) {
      const [first, end] = [from[index] ?? 0, to[index] ?? 0];
      const share = this.#weightOnce(hashes[index] ?? 0) / Math.max(1, end - first);
      for (let at = first; at < end; at++) shares[at] = (shares[at] ?? 0) + share;
    }
    return shares;
  }

  #weightOnce(hash: number): number {
    const slot = hash & (this.#slots.length - 1);
    const held = this.#slots[slot] ?? 0;
    if (held >>> WEIGHT_BITS !== fingerprintOf(hash, this.#bits)) return 0;
    if (this.#counted[slot] === this.#round) return 0;
    this.#counted[slot] = this.#round;
    return (held & WEIGHT_MASK) - LOWEST;
  }
}

/** What is left of a hash beside the number of its slot, as far as a byte holds it. */
export function fingerprintOf(hash: number, slotBits: number): number {
  return (hash >>> slotBits) & 0xff;
}

function mostTelling(heard: Heard, shares: Float64Array): Span | null {
  const units = unitsOf(heard.text);
  let best: Span | null = null;
  let most = 0;
  for (let first = 0; first < units.length; first++) {
    let sum = 0;
    const [from, , isWord] = units[first] ?? [0, 0, true];
    const end = Math.min(units.length, first + (isWord ? MOST_WORDS : MOST_CHARACTERS));
    for (let last = first; last < end; last++) {
      const [start, to] = units[last] ?? [0, 0];
      for (let at = start; at < to; at++) sum += shares[at] ?? 0;
      if (sum <= most) continue;
      most = sum;
      best = { heard, from, to };
    }
  }
  return best;
}

const UNIT = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu;

/** The words of a text, or its characters where they are not told apart. */
function unitsOf(text: string): [from: number, to: number, isWord: boolean][] {
  return [...text.matchAll(UNIT)].map(({ 0: word, index }) => [
    index,
    index + word.length,
    !/\p{Script=Han}/u.test(word),
  ]);
}
