import { withoutMarks } from "../../../src/core/text/fold.ts";

/** A way to type, copy or hide a text without changing its meaning. */
export interface Disguise {
  name: string;
  put(text: string): string;
}

const NEW_STYLE: Record<string, string> = {
  óa: "oá",
  òa: "oà",
  ỏa: "oả",
  õa: "oã",
  ọa: "oạ",
  óe: "oé",
  òe: "oè",
  ỏe: "oẻ",
  úy: "uý",
  ùy: "uỳ",
  ủy: "uỷ",
  ụy: "uỵ",
};
const NEW_TONES = new RegExp(`(?<!q)(?:${Object.keys(NEW_STYLE).join("|")})(?!\\p{L})`, "gu");
const CYRILLIC: Record<string, string> = { a: "а", e: "е", o: "о", p: "р", c: "с", x: "х", y: "у" };
const TELEX_TONES: Record<string, string> = {
  "\u0301": "s",
  "\u0300": "f",
  "\u0309": "r",
  "\u0303": "x",
  "\u0323": "j",
};
const VNI_TONES: Record<string, string> = {
  "\u0301": "1",
  "\u0300": "2",
  "\u0309": "3",
  "\u0303": "4",
  "\u0323": "5",
};

/** What is typed where the keyboard puts nothing together. */
function keysOf(text: string, { tones, shape }: KeyStyle): string {
  return text.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    if (withoutMarks(word) === word) return word;
    let tone = "";
    let keys = "";
    for (const letter of word.normalize("NFC")) {
      const [base = "", ...marks] = letter.normalize("NFD");
      tone = marks.map((mark) => tones[mark] ?? "").join("") || tone;
      keys +=
        base === "đ" ? shape("đ", "") : base + marks.map((mark) => shape(base, mark)).join("");
    }
    return keys + tone;
  });
}

interface KeyStyle {
  tones: Record<string, string>;
  shape(base: string, mark: string): string;
}

const TELEX: KeyStyle = {
  tones: TELEX_TONES,
  shape: (base, mark) =>
    base === "đ" ? "dd" : mark === "\u0302" ? base : "\u0306\u031b".includes(mark) ? "w" : "",
};
const VNI: KeyStyle = {
  tones: VNI_TONES,
  shape: (base, mark) =>
    base === "đ" ? "d9" : ({ "\u0302": "6", "\u0306": "8", "\u031b": "7" }[mark] ?? ""),
};

const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const eachLetter = (text: string, by: (letter: string) => string) => text.replace(/\p{L}/gu, by);

export const DISGUISES: Disguise[] = [
  { name: "decomposed", put: (text) => text.normalize("NFD") },
  { name: "shouted", put: (text) => `${text.toUpperCase()}!!!` },
  { name: "full width", put: wide },
  { name: "curly apostrophe", put: (text) => text.replaceAll("'", "’") },
  { name: "no apostrophe", put: (text) => text.replaceAll("'", "") },
  {
    name: "tone on the other letter",
    put: (text) => text.replace(NEW_TONES, (pair) => NEW_STYLE[pair] ?? pair),
  },
  { name: "eth", put: (text) => text.replaceAll("đ", "ð").replaceAll("Đ", "Ð") },
  {
    name: "letters held down",
    put: (text) => text.replace(/([aeiouy\u00e0-\u1ef9])(?=[\s!?.,]|$)/gu, "$1$1$1"),
  },
  { name: "zero width", put: (text) => eachLetter(text, (letter) => `${letter}\u200b`) },
  { name: "bidi", put: (text) => `\u202d${text.replaceAll(" ", "\u200e ")}\u202c` },
  { name: "emoji between words", put: (text) => text.replaceAll(" ", " 🔥 ") },
  { name: "dots between words", put: (text) => text.replaceAll(" ", "... ") },
  { name: "hyphens between words", put: (text) => text.replaceAll(" ", "-") },
  { name: "lines", put: (text) => text.replaceAll(" ", "\n") },
  {
    name: "Cyrillic letters",
    put: (text) => text.replace(/[aeopcxy]/g, (letter) => CYRILLIC[letter] ?? letter),
  },
];

/** Keys of Vietnamese that no keyboard put together. */
export const KEYS: Disguise[] = [
  { name: "Telex", put: (text) => keysOf(text, TELEX) },
  { name: "VNI", put: (text) => keysOf(text, VNI) },
];
