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
  const marked = compile(patterns);
  const bare = compile(patterns.map(withoutMarks));
  return (text) => {
    const clean = text.normalize("NFC").replace(/\s+/gu, " ");
    const lower = clean.toLowerCase();
    const hit = (hasMarks(lower) ? marked : bare).exec(lower);
    if (!hit) return null;
    // Lower case may be longer than what was typed: then the typed form can't be cut out.
    const from = lower.length === clean.length ? clean : lower;
    return from.slice(hit.index, hit.index + hit[0].length).trim();
  };
}

/** Whole words, but for scripts that have no spaces or put endings on words. */
function compile(patterns: string[]): RegExp {
  const parts = patterns.map((pattern) =>
    SPACELESS.test(pattern)
      ? `(?:${pattern})`
      : `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`,
  );
  // Without a pattern nothing is found.
  return new RegExp(parts.join("|") || "(?!)", "u");
}

function hasMarks(text: string): boolean {
  return text.includes("đ") || text.normalize("NFD").search(MARKS) >= 0;
}

function withoutMarks(text: string): string {
  return text.replaceAll("đ", "d").normalize("NFD").replace(MARKS, "").normalize("NFC");
}
