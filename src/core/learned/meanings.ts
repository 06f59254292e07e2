import { fromBase64Url } from "../base64url.ts";
import { BitReader } from "./bit-reader.ts";

/** How many meanings there may be: their numbers are below. */
export const MOST_MEANINGS = 128;
/** Of the hash of a word, so many bits are kept. */
const WORD_BITS = 22;

/** How the numbers are packed: the count of words, and the low bits of each step from hash to hash. */
export const COUNT_BITS = 16;
export const STEP_BITS = 9;
export const MEANING_BITS = 7;

/** More meanings of a text say no more. */
const MOST_MET = 24;

const SLOT_BITS = 14;
const TAKEN = 1 << 30;
const SEEN_BITS = 16;
const SEEN_MASK = (1 << SEEN_BITS) - 1;

/**
 * The meanings of words and parts of words: those that mean alike, in whatever language, have one
 * number. Collects the meanings of what it meets.
 */
export class Meanings {
  /** Those met since the last `forget`, each once, in the order in which they were met. */
  readonly met = new Uint8Array(MOST_MET);
  count = 0;

  readonly #isMet = new Uint8Array(MOST_MEANINGS);
  /** Open addressing: hash and meaning of each word; 0: empty. */
  readonly #slots = new Uint32Array(1 << SLOT_BITS);

  /** Which of a part of the hash's bits occur: most words mean nothing, and end here. */
  readonly #seen = new Uint8Array(1 << SEEN_BITS);

  /** `packed`: as `packMeanings` writes it. */
  constructor(packed: string) {
    const bits = new BitReader(fromBase64Url(packed) ?? new Uint8Array());
    let hash = 0;
    for (let left = bits.read(COUNT_BITS); left > 0; left--) {
      hash += (bits.readOnes() << STEP_BITS) + bits.read(STEP_BITS);
      this.#add(hash, bits.read(MEANING_BITS));
    }
  }

  meet(hash: number): void {
    const wanted = wordOf(hash);
    if (this.#seen[wanted & SEEN_MASK] === 0) return;
    for (let at = wanted & MASK; ; at = (at + 1) & MASK) {
      const slot = this.#slots[at] ?? 0;
      if (slot === 0) return;
      if ((slot & ~TAKEN) >>> MEANING_BITS === wanted) this.#keep(slot & (MOST_MEANINGS - 1));
    }
  }

  forget(): void {
    for (let index = 0; index < this.count; index++) this.#isMet[this.met[index] ?? 0] = 0;
    this.count = 0;
  }

  #keep(meaning: number): void {
    if (this.#isMet[meaning] === 1 || this.count === MOST_MET) return;
    this.#isMet[meaning] = 1;
    this.met[this.count] = meaning;
    this.count += 1;
  }

  #add(hash: number, meaning: number): void {
    this.#seen[hash & SEEN_MASK] = 1;
    let at = hash & MASK;
    while (this.#slots[at] !== 0) at = (at + 1) & MASK;
    this.#slots[at] = TAKEN | (hash << MEANING_BITS) | meaning;
  }
}

const MASK = (1 << SLOT_BITS) - 1;

/** What is kept of a hash. */
export function wordOf(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (once ^ (once >>> 15)) >>> (32 - WORD_BITS);
}
