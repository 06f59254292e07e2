const LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const TAILS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
/** Vowels and final consonants that are typed as two keys. */
const PAIRS: Record<string, string> = {
  ㅗㅏ: "ㅘ",
  ㅗㅐ: "ㅙ",
  ㅗㅣ: "ㅚ",
  ㅜㅓ: "ㅝ",
  ㅜㅔ: "ㅞ",
  ㅜㅣ: "ㅟ",
  ㅡㅣ: "ㅢ",
  ㄱㅅ: "ㄳ",
  ㄴㅈ: "ㄵ",
  ㄴㅎ: "ㄶ",
  ㄹㄱ: "ㄺ",
  ㄹㅁ: "ㄻ",
  ㄹㅂ: "ㄼ",
  ㄹㅅ: "ㄽ",
  ㄹㅌ: "ㄾ",
  ㄹㅍ: "ㄿ",
  ㄹㅎ: "ㅀ",
  ㅂㅅ: "ㅄ",
};
const FIRST_SYLLABLE = 0xac00;
const FIRST_JAMO = 0x3131;
const LAST_JAMO = 0x3163;
const JAMO = /[ㄱ-ㅣ]{2,}/g;

/** Composes Hangul that was typed letter by letter ("ㅅㅏㄹㄹㅕ" → "살려"), as an editor would. */
export function composeJamo(text: string): string {
  return hasJamo(text) ? text.replace(JAMO, (run) => composeRun([...run])) : text;
}

/** A look at each unit is cheaper than the pattern, and most texts are in another script. */
function hasJamo(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_JAMO && unit <= LAST_JAMO) return true;
  }
  return false;
}

function composeRun(jamo: string[]): string {
  let composed = "";
  let at = 0;
  while (at < jamo.length) {
    const lead = LEADS.indexOf(jamo[at] ?? "");
    const vowel = readVowel(jamo, at + 1);
    if (lead < 0 || vowel.index < 0) {
      composed += jamo[at++];
      continue;
    }
    const tail = readTail(jamo, vowel.next);
    const code = FIRST_SYLLABLE + (lead * VOWELS.length + vowel.index) * (TAILS.length + 1);
    composed += String.fromCharCode(code + tail.index + 1);
    at = tail.next;
  }
  return composed;
}

interface Read {
  /** −1: none here. */
  index: number;
  next: number;
}

function readVowel(jamo: string[], at: number): Read {
  const pair = PAIRS[`${jamo[at]}${jamo[at + 1]}`];
  const double = pair === undefined ? -1 : VOWELS.indexOf(pair);
  if (double >= 0) return { index: double, next: at + 2 };
  return { index: VOWELS.indexOf(jamo[at] ?? "?"), next: at + 1 };
}

/** A consonant before a vowel begins the next syllable. */
function readTail(jamo: string[], at: number): Read {
  const isFree = (next: number) => !VOWELS.includes(jamo[next] ?? "?");
  const pair = PAIRS[`${jamo[at]}${jamo[at + 1]}`];
  const double = pair === undefined ? -1 : TAILS.indexOf(pair);
  if (double >= 0 && isFree(at + 2)) return { index: double, next: at + 2 };
  const single = TAILS.indexOf(jamo[at] ?? "?");
  return single >= 0 && isFree(at + 1) ? { index: single, next: at + 1 } : { index: -1, next: at };
}
