import { withoutMarks } from "./fold.ts";
import { type Heard, typedPart } from "./hear.ts";
import { hearPattern } from "./hear-pattern.ts";
import { makePatternIndex, type PatternIndex } from "./pattern-index.ts";
import type { Readings } from "./readings.ts";

const SPACELESS = /[\p{Script=Han}\p{Script=Hangul}]/u;

/**
 * Finds patterns (regular expressions) in what people type. Vietnamese is typed with or without its
 * diacritics: a text that has some must match with them, one without matches without, so that
 * "chống tôi" (against me) is not "chồng tôi" (my husband).
 */
export type GroupedPatterns = (readings: Readings) => (string | null)[];

/**
 * Looks for several groups of patterns in one search of each reading. Answers for each group the
 * first part of the text that fits, as it was typed; null: none.
 */
export function makeGroupedPatterns(groups: string[][]): GroupedPatterns {
  const marked = makeSearch(() => groups.map(heardOf), ANY_SCRIPT);
  const bare = makeSearch(() => groups.map((one) => heardOf(one).map(withoutMarks)), ANY_SCRIPT);
  return (readings) => {
    const found: (string | null)[] = groups.map(() => null);
    for (const heard of readings) {
      const hits = (heard.marked ? marked : bare)(heard.text);
      for (const [group, hit] of hits.entries()) {
        if (hit) found[group] ??= typedPart(heard, hit.start, hit.end);
      }
    }
    return found;
  };
}

/** The first match of each group in a heard text; null: none. */
export type ForgivingSearch = (heard: Heard) => (Hit | null)[];

/**
 * The same, in one reading, for words that must not be missed: each letter may lack
 * its mark, in a text that has marks elsewhere too ("chồng em dang đánh em").
 */
export function makeForgivingSearch(groups: string[][]): ForgivingSearch {
  const marked = makeSearch(() => groups.map((one) => heardOf(one).map(withOrWithoutMarks)), LATIN);
  const bare = makeSearch(() => groups.map((one) => heardOf(one).map(withoutMarks)), LATIN);
  return (heard) => (heard.marked ? marked : bare)(heard.text);
}

/** How a script separates words, and how its patterns are compiled. */
interface Script {
  isWord(text: string, index: number): boolean;
  /** No letter of a word follows. */
  end: string;
  flags: string;
}

/** Halves of a character stand above. */
const KNOWN_UNITS = 0xd800;
const NOT_ASKED = 2;

/** Whether a letter of a word ends at an index of a text. Each letter is judged once. */
function makeWordTest(isLetter: (letter: string) => boolean): Script["isWord"] {
  const known = new Uint8Array(KNOWN_UNITS).fill(NOT_ASKED);
  return (text, index) => {
    const unit = text.charCodeAt(index);
    if (unit < KNOWN_UNITS) {
      if (known[unit] === NOT_ASKED) known[unit] = isLetter(text.charAt(index)) ? 1 : 0;
      return known[unit] === 1;
    }
    const isSecondHalf = unit >= 0xdc00 && unit < 0xe000;
    return isLetter(isSecondHalf ? text.slice(index - 1, index + 1) : text.charAt(index));
  };
}

const LETTER = /[\p{L}\p{N}]/u;
const ANY_SCRIPT: Script = {
  isWord: makeWordTest((letter) => LETTER.test(letter)),
  end: "(?![\\p{L}\\p{N}])",
  flags: "uy",
};

/** Digits and every letter of a Latin alphabet; without the flag `u`, which costs. */
const LATIN_LETTER = /[0-9a-z\u00c0-\u1eff]/;
const LATIN: Script = {
  isWord: makeWordTest((letter) => LATIN_LETTER.test(letter)),
  end: "(?![0-9a-z\\u00c0-\\u1eff])",
  flags: "y",
};

interface Hit {
  start: number;
  end: number;
}

type Search = (lower: string) => (Hit | null)[];

/**
 * The first hit of each group: whole words, but for scripts that have no spaces or put endings on
 * words, whose patterns fit anywhere. Sorted when a text is first searched, not at start.
 */
function makeSearch(groups: () => string[][], script: Script): Search {
  let made: Search | null = null;
  return (lower) => {
    made ??= sortedSearch(groups(), script);
    return made(lower);
  };
}

function sortedSearch(groups: string[][], script: Script): Search {
  const compile = (tail: string) => (patterns: string[]) =>
    new RegExp(`(?:${patterns.map((one) => `(?:${one})`).join("|")})${tail}`, script.flags);
  const those = (isSpaceless: boolean) =>
    groups.map((patterns) => patterns.filter((one) => SPACELESS.test(one) === isSpaceless));
  const words = makePatternIndex(those(false), compile(script.end));
  const parts = makePatternIndex(those(true), compile(""));
  return (lower) => {
    const hits: (Hit | null)[] = groups.map(() => null);
    const withParts = hasSpaceless(lower);
    let inWord = false;
    let left = groups.length;
    for (let index = 0; index <= lower.length && left > 0; index++) {
      const unit = lower.charCodeAt(index);
      if (!inWord && words.mayBegin(unit)) left -= look(words, lower, { index, hits });
      if (withParts && parts.mayBegin(unit)) left -= look(parts, lower, { index, hits });
      inWord = script.isWord(lower, index);
    }
    return hits;
  };
}

/** Below, and in the Latin letters and signs in between, no script is without spaces. */
const FIRST_SPACELESS = 0x1100;
const FIRST_LATER = 0x2e80;
const LATIN_AGAIN = 0x1e00;

function hasSpaceless(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_SPACELESS || (unit >= LATIN_AGAIN && unit < FIRST_LATER)) continue;
    return SPACELESS.test(text);
  }
  return false;
}

/** How many groups are hit there for the first time. */
function look(
  patterns: PatternIndex,
  text: string,
  { index, hits }: { index: number; hits: (Hit | null)[] },
): number {
  let found = 0;
  for (const { group, find } of patterns.at(text, index)) {
    if (hits[group]) continue;
    find.lastIndex = index;
    if (!find.test(text)) continue;
    hits[group] = { start: index, end: find.lastIndex };
    found += 1;
  }
  return found;
}

function heardOf(patterns: string[]): string[] {
  return patterns.map(hearPattern);
}

function withOrWithoutMarks(pattern: string): string {
  if (SPACELESS.test(pattern)) return pattern;
  return pattern.normalize("NFC").replace(/\p{L}/gu, (letter) => {
    const bare = withoutMarks(letter);
    return bare === letter ? letter : `[${letter}${bare}]`;
  });
}
