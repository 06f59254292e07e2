import { withoutMarks } from "../text/fold.ts";
import type { Heard } from "../text/hear.ts";
import type { Meanings } from "./meanings.ts";

/** So much of a text is looked at as one: longer texts are cut, and the most telling part counts. */
export const WINDOW = 320;
/** Bits of a feature's hash. */
export const HASH_BITS = 21;

/** Latin words are cut into pieces, Chinese and Korean into runs of characters. */
const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 3;
const LONGEST_RUN = 3;
/** A longer run of characters is looked up for what it means. */
const LONGEST_WORD = 4;
/** From so many letters on, the beginning of a word is looked up. */
const SHORTEST_STEM = 3;

const MOST_FEATURES = 2_048;
const EDGE = 1;
const SPACE = 32;
/** Seeds of the kinds of features, so that a word and a piece with its letters differ. */
const WORD = 0x9e3779b9;
const PIECE = 0x85ebca6b;
const RUN = 0xc2b2ae35;
const STEM = 0x27d4eb2f;
const MARKED = 0x51ed270b;
const MEANING = 0x165667b1;
const PRIME = 0x01000193;

/** In which way a part of a text is looked up. */
export const LOOK_UP = { stem: 0, run: 1, word: 2, marked: 3, two: 4, three: 5 } as const;
type LookUp = (typeof LOOK_UP)[keyof typeof LOOK_UP];

/** Is shown the hash of each part of a text that may mean something. */
export interface MeaningSeeker {
  meet(hash: number, by: LookUp): void;
}

/** Numbers of what was looked at: the texts themselves do not stay. */
let newest = 0;
const NOT_LOOKED = { number: 0, from: 0, to: 0 };

/**
 * The features of a part of a heard text: words, pairs of words with and without one between, pieces
 * of words, runs of Chinese and Korean characters; after them the meanings of all these, and each
 * two of them. Marks are left off, and doubles that only marks told apart: typed with or without
 * them, a word weighs the same. Filled anew for each part.
 */
export class FeaturePass {
  count = 0;
  /** How many of them are no meanings. */
  spelled = 0;
  readonly hashes = new Uint32Array(MOST_FEATURES);
  /** Where in the heard text each stands. */
  readonly from = new Uint32Array(MOST_FEATURES);
  readonly to = new Uint32Array(MOST_FEATURES);

  readonly #meanings: Meanings | null;
  readonly #seeker: MeaningSeeker | null;
  #text = "";
  #looked = NOT_LOOKED;
  readonly #units = new Uint16Array(WINDOW + 1);
  readonly #at = new Uint32Array(WINDOW + 1);
  #length = 0;
  /** The last two Latin words: hashes, and where they begin. */
  #last = EDGE;
  #lastAt = 0;
  #before = EDGE;
  #beforeAt = 0;

  /** `seeker`: other than the meanings. */
  constructor(meanings: Meanings | null, seeker: MeaningSeeker | null = meanings) {
    this.#meanings = meanings;
    this.#seeker = seeker;
  }

  /** The same as `read`, unless it was the last that was looked at. */
  look(heard: Heard, [from, to]: [number, number]): void {
    heard.looked ??= ++newest;
    const { looked: number } = heard;
    const { number: last, from: lastFrom, to: lastTo } = this.#looked;
    if (last === number && lastFrom === from && lastTo === to) return;
    this.read(heard.text, from, to);
    this.#looked = { number, from, to };
  }

  /** `to − from` is `WINDOW` at most. */
  read(text: string, from: number, to: number): void {
    this.#looked = NOT_LOOKED;
    this.#spell(text, from, to);
    this.#text = text;
    this.#meanings?.forget();
    this.count = 0;
    this.#last = EDGE;
    this.#before = EDGE;
    this.#lastAt = from;
    this.#beforeAt = from;
    for (let index = 0; index < this.#length; ) {
      const unit = this.#units[index] ?? 0;
      if (unit === SPACE) index += 1;
      else if (isOfRuns(unit)) index = this.#runs(index);
      else index = this.#word(index);
    }
    if (this.#last !== EDGE) this.#emit(join(this.#last, EDGE), this.#lastAt, to);
    this.spelled = this.count;
    if (this.#meanings) this.#mean(this.#meanings, from);
    this.#text = "";
    this.#units.fill(0, 0, this.#length);
  }

  /** Meanings stand nowhere in the text: they are made of all of it. */
  #mean({ met, count }: Meanings, at: number): void {
    for (let index = 0; index < count; index++) {
      const one = met[index] ?? 0;
      this.#emit(mix(MEANING, one), at, at);
      for (let other = 0; other < index; other++) {
        const second = met[other] ?? 0;
        const both = one < second ? (one << 8) | second : (second << 8) | one;
        this.#emit(mix(~MEANING, both), at, at);
      }
    }
  }

  #spell(text: string, from: number, to: number): void {
    let length = 0;
    let last = 0;
    for (let at = from; at < to; at++) {
      const unit = plainUnit(text.charCodeAt(at));
      if (unit === last && isLetter(unit)) continue;
      this.#units[length] = unit;
      this.#at[length] = at;
      length += 1;
      last = unit;
    }
    this.#at[length] = to;
    this.#length = length;
  }

  /** Runs that begin at a character; spaces between them are not heard. Returns the next index. */
  #runs(start: number): number {
    let hash = RUN;
    let taken = 0;
    for (let index = start; index < this.#length && taken < LONGEST_WORD; index++) {
      const unit = this.#units[index] ?? 0;
      if (unit === SPACE) continue;
      if (!isOfRuns(unit)) break;
      hash = mix(hash, unit);
      taken += 1;
      this.#seeker?.meet(hash, LOOK_UP.run);
      if (taken <= LONGEST_RUN) this.#emit(hash, this.#at[start] ?? 0, this.#at[index + 1] ?? 0);
    }
    return start + 1;
  }

  #word(start: number): number {
    let end = start;
    let hash = WORD;
    for (; end < this.#length; end++) {
      const unit = this.#units[end] ?? 0;
      if (unit === SPACE || isOfRuns(unit)) break;
      hash = mix(hash, unit);
      if (end - start >= SHORTEST_STEM - 1) this.#seeker?.meet(hash ^ STEM, LOOK_UP.stem);
    }
    const at = this.#at[start] ?? 0;
    const endAt = this.#at[end] ?? 0;
    this.#lookUp(hash, at, endAt);
    this.#emit(hash, at, endAt);
    this.#emit(join(this.#last, hash), this.#lastAt, endAt);
    if (this.#last !== EDGE) this.#emit(join(~this.#before, hash), this.#beforeAt, endAt);
    this.#pieces(start, end);
    this.#before = this.#last;
    this.#beforeAt = this.#lastAt;
    this.#last = hash;
    this.#lastAt = at;
    return end;
  }

  /** A word as it is written ("cháy" burns, "chạy" runs), and with those before it. */
  #lookUp(word: number, at: number, endAt: number): void {
    if (!this.#seeker) return;
    const two = join(this.#last, word);
    let marked = MARKED;
    let units = 0;
    for (let index = at; index < endAt; index++) {
      const unit = this.#text.charCodeAt(index);
      marked = mix(marked, unit);
      units |= unit;
    }
    if (units >= FIRST_MARKED) this.#seeker.meet(marked, LOOK_UP.marked);
    this.#seeker.meet(word, LOOK_UP.word);
    this.#seeker.meet(two, LOOK_UP.two);
    this.#seeker.meet(join(join(this.#before, this.#last), word), LOOK_UP.three);
  }

  /** Pieces of a word, its edges taken for letters. */
  #pieces(start: number, end: number): void {
    const at = this.#at[start] ?? 0;
    const endAt = this.#at[end] ?? 0;
    for (let first = start - 1; first < end; first++) {
      let hash = PIECE;
      const stop = Math.min(first + LONGEST_PIECE, end + 1);
      for (let index = first; index < stop; index++) {
        hash = mix(hash, index < start || index === end ? EDGE : (this.#units[index] ?? 0));
        if (index - first + 1 >= SHORTEST_PIECE) this.#emit(hash, at, endAt);
      }
    }
  }

  #emit(hash: number, from: number, to: number): void {
    if (this.count === MOST_FEATURES) return;
    this.hashes[this.count] = finish(hash);
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.count += 1;
  }
}

/** Parts of a text of no more than `WINDOW` units, of like length, cut at spaces if there are any. */
export function windowsOf(text: string): [from: number, to: number][] {
  const parts = Math.ceil(text.length / WINDOW);
  const size = Math.ceil(text.length / Math.max(1, parts));
  const windows: [number, number][] = [];
  for (let from = 0; from < text.length; ) {
    const most = Math.min(text.length, from + size);
    const space = most < text.length ? text.lastIndexOf(" ", most) : most;
    const to = space > from ? space : most;
    windows.push([from, to]);
    from = to;
  }
  return windows;
}

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

function join(first: number, second: number): number {
  return Math.imul((first << 7) ^ (first >>> 25) ^ second, PRIME);
}

function finish(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((once ^ (once >>> 12)) >>> 0) & ((1 << HASH_BITS) - 1);
}

/** Chinese and Korean: words are not told apart by spaces, or not reliably. */
function isOfRuns(unit: number): boolean {
  return (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd7b0);
}

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

const FIRST_MARKED = 128;
const PLAIN_END = 0x2000;
/** By unit, filled as they are met; 0: not met. */
const plain = new Uint16Array(PLAIN_END);

function plainUnit(unit: number): number {
  if (unit >= PLAIN_END || unit < FIRST_MARKED) return unit;
  const known = plain[unit];
  if (known) return known;
  const form = withoutMarks(String.fromCharCode(unit)).charCodeAt(0) || unit;
  plain[unit] = form;
  return form;
}
