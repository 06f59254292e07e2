/** Either is enough: a sentence of some words, or many characters. */
const MIN_CHARACTERS = 15;
const MIN_WORDS = 5;
/** Beyond this a guesser with a farm of machines has no hope, whatever the words are. */
const STRONG_CHARACTERS = 24;
const STRONG_WORDS = 7;
/** "aaaaaaaaaaaaaaa" is long and no secret. */
const MIN_DISTINCT = 6;

export type PassphraseStrength = "too-short" | "good" | "strong";

/** How hard a passphrase is to guess, by length alone: it never leaves the browser. */
export function judgePassphrase(text: string): PassphraseStrength {
  const characters = [...text.trim()];
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  if (new Set(characters).size < MIN_DISTINCT) return "too-short";
  if (characters.length >= STRONG_CHARACTERS || words >= STRONG_WORDS) return "strong";
  return characters.length >= MIN_CHARACTERS || words >= MIN_WORDS ? "good" : "too-short";
}
