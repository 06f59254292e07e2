import { fold } from "../../core/text/fold.ts";

/** Chinese characters and Korean syllables, which are searched by pairs: no spaces part the words. */
const SYLLABLES = /[\u3400-\u9fff\uac00-\ud7a3]+/gu;
const WORDS = /[\u3400-\u9fff\uac00-\ud7a3]+|[^\s\u3400-\u9fff\uac00-\ud7a3]+/gu;

/**
 * The words of a text as they are searched: folded, so that Vietnamese without accents finds accented
 * words and the other way round. Of Chinese and Korean each pair of neighbours, and the last one
 * alone, so that a single one is the beginning of a word.
 */
export function searchWords(text: string): string[] {
  return wordsOf(fold(text)).flatMap((word) =>
    isSyllables(word) ? [...pairsOf(word), word.slice(-1)] : [word],
  );
}

/** The words of a query: all must be in a text, each as the beginning of a word. */
export function queryWords(query: string): string[] {
  return wordsOf(fold(query)).flatMap((word) =>
    isSyllables(word) && word.length > 1 ? pairsOf(word) : [word],
  );
}

interface Part {
  text: string;
  found: boolean;
}

/** A line in parts, those that a query found marked. */
export function markFound(line: string, query: string): Part[] {
  const wanted = wordsOf(fold(query));
  const parts: Part[] = [];
  const add = (text: string, found: boolean) => {
    const last = parts.at(-1);
    if (last?.found === found) last.text += text;
    else if (text !== "") parts.push({ text, found });
  };
  let end = 0;
  for (const { 0: word, index } of line.matchAll(TYPED)) {
    add(line.slice(end, index), false);
    for (const [text, found] of isSyllables(word)
      ? inSyllables(word, wanted)
      : inWord(word, wanted))
      add(text, found);
    end = index + word.length;
  }
  add(line.slice(end), false);
  return parts;
}

const TYPED =
  /[\u3400-\u9fff\uac00-\ud7a3]+|(?:(?![\u3400-\u9fff\uac00-\ud7a3])[\p{L}\p{N}\p{M}%]|(?<=\d)[.,](?=\d))+/gu;

function inWord(word: string, wanted: string[]): [string, boolean][] {
  const folded = wordsOf(fold(word)).join("");
  return [[word, wanted.some((one) => folded.startsWith(one))]];
}

function inSyllables(word: string, wanted: string[]): [string, boolean][] {
  const folded = fold(word);
  const marked = new Set<number>();
  for (const one of wanted.filter(isSyllables)) {
    for (let at = folded.indexOf(one); at >= 0; at = folded.indexOf(one, at + 1))
      for (let unit = at; unit < at + one.length; unit++) marked.add(unit);
  }
  return word.split("").map((letter, at) => [letter, marked.has(at)]);
}

/** The points of a number are left out: "0901.234.567" is found by "0901234567". */
function wordsOf(folded: string): string[] {
  const words = folded.replace(POINTS, "").match(WORDS) ?? [];
  return words.filter((word) => SOUNDS.test(word));
}

/** A text of signs alone folds to these. */
const SOUNDS = /[\p{L}\p{N}]/u;
const POINTS = /(?<=\d)[.,](?=\d)/g;

function isSyllables(word: string): boolean {
  return word.search(SYLLABLES) === 0;
}

function pairsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

/** The number of a tip, which needs no reading of words. */
const NUMBER = /^\s*#?\d{1,6}\s*$/;

/** Whether it is worth a search: one letter of an alphabet would find nearly all. */
export function isQuery(text: string): boolean {
  if (NUMBER.test(text)) return false;
  return queryWords(text).some((word) => word.length > 1 || isSyllables(word));
}
