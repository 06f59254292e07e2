/**
 * Finds patterns (regular expressions, lower case) in what people type. Vietnamese is typed with or
 * without its diacritics: a text that has some must match with them, one without matches without,
 * so that "chống tôi" (against me) is not "chồng tôi" (my husband).
 */
export type WordPatterns = (text: string) => string | null;

const SPACELESS = /[\p{Script=Han}\p{Script=Hangul}]/u;
const MARKS = /[\u0300-\u036f]/gu;

/** Answers the first part of the text that a pattern fits, as it was typed; null: none. */
export function makeWordPatterns(patterns: string[]): WordPatterns {
  const find = makeTypedPatterns(patterns);
  return (text) => find(asTyped(text));
}

/**
 * The same, as a yes or no, for words that must not be missed: each letter may lack its mark, in a
 * text that has marks elsewhere too ("chồng em dang đánh em"). Without the flag `u`, and apart by
 * script: an engine takes several times as long to compile so many patterns in one.
 */
export function makeForgivingPatterns(patterns: string[]): (text: string) => boolean {
  const words = patterns.filter((pattern) => !SPACELESS.test(pattern));
  const marked = wholeWords(words.map(withOrWithoutMarks));
  const bare = wholeWords(words.map(withoutMarks));
  const parts = new RegExp(orNothing(patterns.filter((pattern) => SPACELESS.test(pattern))));
  return (text) => {
    const typed = asTyped(text);
    if (SPACELESS.test(typed.lower) && parts.test(typed.lower)) return true;
    return (typed.marked ? marked : bare).test(typed.lower);
  };
}

/** Digits and every letter of a Latin alphabet. */
const LATIN = "[0-9a-z\\u00c0-\\u1eff]";

function wholeWords(patterns: string[]): RegExp {
  return new RegExp(`(?<!${LATIN})(?:${orNothing(patterns)})(?!${LATIN})`);
}

/** Without a pattern nothing is found. */
function orNothing(patterns: string[]): string {
  return patterns.map((pattern) => `(?:${pattern})`).join("|") || "(?!)";
}

/** A text made ready once for many lists of patterns: that costs more than a list. */
export interface TypedText {
  clean: string;
  lower: string;
  marked: boolean;
}

export function asTyped(text: string): TypedText {
  const clean = text.normalize("NFC").replace(/\s+/gu, " ");
  const lower = clean.toLowerCase();
  return { clean, lower, marked: hasMarks(lower) };
}

/** The same for a text that is made ready already. */
export function makeTypedPatterns(patterns: string[]): (text: TypedText) => string | null {
  const marked = compile(patterns);
  const bare = compile(patterns.map(withoutMarks));
  return (text) => {
    const { clean, lower } = text;
    const hit = (text.marked ? marked : bare).exec(lower);
    if (!hit) return null;
    // Lower case may be longer than what was typed: then the typed form can't be cut out.
    const from = lower.length === clean.length ? clean : lower;
    return from.slice(hit.index, hit.index + hit[0].length).trim();
  };
}

/**
 * Whole words, but for scripts that have no spaces or put endings on words. The words stand in one
 * group: whether one begins is asked once at each letter, not once for each pattern.
 */
function compile(patterns: string[]): RegExp {
  const words = patterns.filter((pattern) => !SPACELESS.test(pattern));
  const parts = patterns
    .filter((pattern) => SPACELESS.test(pattern))
    .map((pattern) => `(?:${pattern})`);
  if (words.length > 0) {
    const anyWord = words.map((pattern) => `(?:${pattern})`).join("|");
    parts.unshift(`(?<![\\p{L}\\p{N}])(?:${anyWord})(?![\\p{L}\\p{N}])`);
  }
  // Without a pattern nothing is found.
  return new RegExp(parts.join("|") || "(?!)", "u");
}

function hasMarks(text: string): boolean {
  return text.includes("đ") || text.normalize("NFD").search(MARKS) >= 0;
}

function withOrWithoutMarks(pattern: string): string {
  return pattern.normalize("NFC").replace(/\p{L}/gu, (letter) => {
    const bare = withoutMarks(letter);
    return bare === letter ? letter : `[${letter}${bare}]`;
  });
}

function withoutMarks(text: string): string {
  return text.replaceAll("đ", "d").normalize("NFD").replace(MARKS, "").normalize("NFC");
}
