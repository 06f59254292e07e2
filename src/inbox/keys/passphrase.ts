/** One of the two minimums is enough: the number of words or the number of characters. */
const MIN_CHARACTERS = 15;
const MIN_WORDS = 5;
/** From this length on, guessing is infeasible even with many machines. */
const STRONG_CHARACTERS = 24;
const STRONG_WORDS = 7;
/** Distinct characters: rejects a long passphrase such as "aaaaaaaaaaaaaaa". */
const MIN_DISTINCT = 6;

export type PassphraseStrength = "too-short" | "good" | "strong";

/**
 * Judges a passphrase by its length and distinct characters. It never leaves the browser, so no
 * list of known passphrases is asked.
 */
export function judgePassphrase(text: string): PassphraseStrength {
  const characters = [...text.trim()];
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  if (new Set(characters).size < MIN_DISTINCT) return "too-short";
  if (characters.length >= STRONG_CHARACTERS || words >= STRONG_WORDS) return "strong";
  return characters.length >= MIN_CHARACTERS || words >= MIN_WORDS ? "good" : "too-short";
}
