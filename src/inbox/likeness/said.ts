import { fold } from "../../core/text/fold.ts";
import { hear } from "../../core/text/hear.ts";

/** A text as likeness compares it. */
export interface Said {
  /** How its Latin words are written. */
  writing: "marked" | "bare" | "english";
  /** Its Latin words, and the same without Vietnamese marks. */
  tokens: readonly string[];
  bare: readonly string[];
  /** All of it, if it is Chinese or Korean; empty otherwise. */
  unspaced: string;
  /** As it was written. */
  raw: string;
}

const LATIN = /[^\s\u3400-\u9fff\uac00-\ud7a3]+/gu;
const UNSPACED = /[\u3400-\u9fff\uac00-\ud7a3]/u;
const MARK = /[\u00c0-\u024f\u1ea0-\u1ef9]/u;

/** Words that tell English from Vietnamese without marks. */
const ENGLISH = new Set([
  "the",
  "is",
  "and",
  "of",
  "was",
  "they",
  "are",
  "at",
  "have",
  "with",
  "for",
]);
const ENGLISH_WORDS = 2;

/** Share of words with marks from which somebody writes with them: names in English have some. */
const MARKED_SHARE = 0.3;

/** `lang`: the language in which the sender was asked. */
export function say(text: string, lang: string): Said {
  const heard = hear(text).text;
  const spoken = heard.match(LATIN) ?? [];
  const bare = fold(text).match(LATIN) ?? [];
  const writing = writingOf(spoken, bare, lang);
  return {
    writing,
    tokens: writing === "marked" ? spoken : writing === "bare" ? bare : bare.map(singular),
    bare,
    unspaced: UNSPACED.test(heard) ? heard : "",
    raw: text.normalize("NFC"),
  };
}

function writingOf(spoken: string[], bare: string[], lang: string): Said["writing"] {
  const marked = spoken.filter((token) => MARK.test(token)).length;
  if (marked > spoken.length * MARKED_SHARE) return "marked";
  const english = bare.filter((token) => ENGLISH.has(token)).length;
  return lang.startsWith("vi") && english < ENGLISH_WORDS ? "bare" : "english";
}

const SHORTEST_PLURAL = 4;

function singular(word: string): string {
  return word.length >= SHORTEST_PLURAL && word.endsWith("s") ? word.slice(0, -1) : word;
}
