import { keyReadings } from "./key-readings.ts";
import { ALPHABET, CODE_LENGTH, checkCharacter, GROUP_LENGTH, groupsOf } from "./receipt.ts";

const GROUPS = CODE_LENGTH / GROUP_LENGTH;
/** Longer words are no group, even with the check character at the end. */
const LONGEST_GROUP = GROUP_LENGTH + 1;
/** A code written in one, some of its letters eaten by a keyboard. */
const ONE_PIECE = { min: 10, max: CODE_LENGTH + 1 };
/** More ways to put the readings of groups together are not looked at. */
const MOST_TRIED = 512;

/** A word of a text, and what stands before it. */
interface Word {
  text: string;
  before: string;
}

/**
 * Finds a receipt in what people type or paste: any case, with or without spaces and hyphens, O for
 * 0, I or L for 1, inside a message, in look-alike or full-width letters, as a keyboard for
 * Vietnamese changed it. Its check character decides between readings; where that is missing, only
 * what is written as a whole code counts. Returns the canonical form; null: there is none.
 */
export function readReceipt(typed: string): string | null {
  const text = typed
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toUpperCase();
  const whole = plain(text.replace(SEPARATORS, ""));
  if (isChecked(whole)) return groupsOf(whole);
  const words = wordsOf(text);
  return inGroups(words) ?? inOnePiece(words) ?? unchecked(words);
}

/**
 * Whether somebody has typed the end of a receipt: its last group, with or without the check
 * character, or more of it. As tolerant as `readReceipt`.
 */
export function endsReceipt(receipt: string, typed: string): boolean {
  const text = typed
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toUpperCase();
  const whole = plain(receipt.replace(SEPARATORS, ""));
  const end = text.replace(AROUND, "").replace(SEPARATORS, "");
  if (end.length > whole.length) return readReceipt(typed) === receipt;
  return [end, ...keyReadings(end)]
    .map(plain)
    .some(
      (one) =>
        one.length >= GROUP_LENGTH && (whole.endsWith(one) || whole.slice(0, -1).endsWith(one)),
    );
}

const SEPARATORS = /[\s\p{Pd}\u2212_.]+/gu;
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}*~$=]+$/gu;
/** In the alphabets whose letters look alike: a code may stand between Chinese characters. */
const WORD =
  /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}][\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}\p{M}]*[*~$=]?|(?<=[\s\p{Pd}])[*~$=](?![\p{L}\p{N}])/gu;

function plain(text: string): string {
  return text.replaceAll("O", "0").replace(/[IL]/g, "1");
}

function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const before = text.slice(end, index);
    end = index + word.length;
    return { text: word, before };
  });
}

/** Four groups, one after the other, and the check character behind them or in the last. */
function inGroups(words: Word[]): string | null {
  const groups = words.map(({ text }) => groupReadings(text));
  for (let at = 0; at + GROUPS <= words.length; at++) {
    const four = groups.slice(at, at + GROUPS);
    if (four.some((readings) => readings.length === 0)) continue;
    const check = checkReadings(words[at + GROUPS]);
    const codes = combinations(four).flatMap((code) =>
      code.length === CODE_LENGTH ? check.map((one) => code + one) : [code],
    );
    const code = codes.find(isChecked);
    if (code !== undefined) return groupsOf(code);
  }
  return null;
}

function groupReadings(word: string): string[] {
  if (word.length > LONGEST_GROUP) return [];
  return keyReadings(word)
    .map(plain)
    .filter(({ length }) => length === GROUP_LENGTH || length === LONGEST_GROUP);
}

function checkReadings(word: Word | undefined): string[] {
  return word?.text.length === 1 ? keyReadings(word.text).map(plain) : [];
}

/** A group with the check character is the last. */
function combinations(groups: string[][]): string[] {
  let codes = [""];
  for (const readings of groups) {
    codes = codes
      .filter(({ length }) => length % GROUP_LENGTH === 0)
      .flatMap((code) => readings.map((reading) => code + reading))
      .slice(0, MOST_TRIED);
  }
  return codes;
}

function inOnePiece(words: Word[]): string | null {
  const pieces = words.filter(
    ({ text }) => text.length >= ONE_PIECE.min && text.length <= ONE_PIECE.max,
  );
  const codes = pieces.flatMap(({ text }) => keyReadings(text).map(plain));
  const code = codes.find(isChecked);
  return code === undefined ? null : groupsOf(code);
}

/** Nothing says that it is right, so nothing may be left to choose. */
function unchecked(words: Word[]): string | null {
  const lengths = words.map(({ text }) => text.length).join();
  const isAlone = lengths === "16" || lengths === "4,4,4,4";
  const groups = isAlone ? words : hyphened(words);
  const code = plain(groups.map(({ text }) => text).join(""));
  return isCode(code) ? groupsOf(code + checkCharacter(code)) : null;
}

/** Four groups with hyphens between them, and none at their ends; else nothing. */
function hyphened(words: Word[]): Word[] {
  for (let at = 0; at + GROUPS <= words.length; at++) {
    const four = words.slice(at, at + GROUPS);
    const ends = [four[0], words[at + GROUPS]].map((word) => word?.before ?? "");
    const isApart = !ends.some((before) => HYPHEN.test(before));
    const isJoined = four.slice(1).every(({ before }) => HYPHEN.test(before));
    const follows = words[at + GROUPS]?.text.length ?? 0;
    const isWhole = four.every(({ text }) => text.length === GROUP_LENGTH);
    if (isApart && isJoined && isWhole && follows !== 1) return four;
  }
  return [];
}

const HYPHEN = /^\p{Pd}$/u;

function isCode(text: string): boolean {
  return text.length === CODE_LENGTH && [...text].every((letter) => ALPHABET.includes(letter));
}

function isChecked(text: string): boolean {
  const code = text.slice(0, CODE_LENGTH);
  return text.length === CODE_LENGTH + 1 && isCode(code) && text.endsWith(checkCharacter(code));
}
