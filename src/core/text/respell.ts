import { withoutMarks } from "./fold.ts";
import { type Heard, hear } from "./hear.ts";
import type { Spelling } from "./spelling-schema.ts";
import { isSyllable } from "./syllable.ts";
import { hasKeys, syllableOfKeys } from "./typing-keys.ts";

/** Mends the spelling of a heard text; null: there is nothing to mend. */
export type Respeller = (heard: Heard) => Heard | null;

/** A word of a heard text. */
interface Word {
  start: number;
  end: number;
  /** What it stands for, as it is heard. */
  meaning: string | null;
  /** It may be keys of a keyboard that was off. */
  keys: boolean;
}

/** Keys of a keyboard that was off are believed where this part of a text may be Vietnamese. */
const MOSTLY = 0.7;

/** Words of English, and none of Vietnamese: two of them, and nothing is mended. */
const ENGLISH = new Set(
  "and of is was are were with they this that for not have has had his her she you your it my there".split(
    " ",
  ),
);
const MOST_ENGLISH = 1;

export function makeRespeller(spelling: Spelling): Respeller {
  const meanings = meaningsOf(spelling);
  return (heard) => {
    if (!mayMeanOthers(heard, meanings)) return null;
    const words = wordsOf(heard, meanings);
    if (words === null) return null;
    const hasRead = words.some(({ keys }) => keys) && readKeys(heard, words);
    return mended(heard, words, heard.marked || hasRead);
  };
}

interface Meanings {
  one: Map<string, string>;
  /** By the first of two words: what follows it, and what both mean. */
  two: Map<string, { next: string; meaning: string }[]>;
  /** By hash of a word: whether it may be in one of both. */
  known: Uint8Array;
}

const KNOWN_MASK = (1 << 14) - 1;
const HASH_START = 0x811c9dc5;
const SPACE = 32;

function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Whether any word may mean another: most texts have none, and need no words cut out of them. */
function mayMeanOthers(heard: Heard, { known }: Meanings): boolean {
  const { text, marked } = heard;
  let hash = HASH_START;
  let start = 0;
  for (let end = 0; end <= text.length; end++) {
    const unit = text.charCodeAt(end);
    if (end < text.length && unit !== SPACE) {
      hash = hashOn(hash, unit);
      continue;
    }
    if (known[(hash ^ (hash >>> 15)) & KNOWN_MASK] === 1) return true;
    if (!marked && mayBeKeys(heard, { start, end, meaning: null }, text.slice(start, end))) {
      return true;
    }
    hash = HASH_START;
    start = end + 1;
  }
  return false;
}

function meaningsOf(spelling: Spelling): Meanings {
  const known = new Uint8Array(KNOWN_MASK + 1);
  const meanings: Meanings = { one: new Map(), two: new Map(), known };
  for (const [typed, meant] of Object.values(spelling).flatMap(Object.entries)) {
    const [first = "", next] = hear(typed).text.split(" ");
    const meaning = hear(String(meant)).text;
    let hash = HASH_START;
    for (let at = 0; at < first.length; at++) hash = hashOn(hash, first.charCodeAt(at));
    known[(hash ^ (hash >>> 15)) & KNOWN_MASK] = 1;
    if (next === undefined) meanings.one.set(first, meaning);
    else meanings.two.set(first, [...(meanings.two.get(first) ?? []), { next, meaning }]);
  }
  return meanings;
}

/** null: English, or no word means another. */
function wordsOf(heard: Heard, meanings: Meanings): Word[] | null {
  const { text } = heard;
  const words: Word[] = [];
  let english = 0;
  let isPlain = true;
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf(" ", start);
    const end = gap < 0 ? text.length : gap;
    const spelled = text.slice(start, end);
    if (ENGLISH.has(spelled) && ++english > MOST_ENGLISH) return null;
    const pair = meanings.two.get(spelled)?.find(({ next }) => isWordAt(text, next, end + 1));
    const meaning = pair?.meaning ?? meanings.one.get(spelled) ?? null;
    const word = { start, end: pair ? end + 1 + pair.next.length : end, meaning };
    const keys = meaning === null && mayBeKeys(heard, word, spelled);
    isPlain &&= meaning === null && !keys;
    words.push({ ...word, keys });
    start = word.end + 1;
  }
  return isPlain ? null : words;
}

/** Doubled letters, which are heard once, are keys too. */
function mayBeKeys(
  { starts, marked }: Heard,
  { start, end }: Omit<Word, "keys">,
  spelled: string,
): boolean {
  if (marked) return false;
  const typedLength = (starts[end] ?? 0) - (starts[start] ?? 0);
  return typedLength > end - start || hasKeys(spelled);
}

function isWordAt(text: string, word: string, at: number): boolean {
  const end = at + word.length;
  return text.startsWith(word, at) && (end === text.length || text.charAt(end) === " ");
}

/** Puts syllables for keys, where most of the words are Vietnamese. Whether there were any. */
function readKeys({ typed, starts, text }: Heard, words: Word[]): boolean {
  const read: [word: Word, syllable: string][] = [];
  let others = 0;
  for (const word of words) {
    const keys = word.keys && typed.slice(starts[word.start], starts[word.end]).toLowerCase();
    const syllable = keys ? syllableOfKeys(keys) : null;
    if (syllable !== null) read.push([word, hear(syllable).text]);
    else if (!isOfVietnamese(text.slice(word.start, word.end))) others += 1;
  }
  if (read.length === 0 || words.length - others < words.length * MOSTLY) return false;
  for (const [word, syllable] of read) word.meaning = syllable;
  return true;
}

/** A number is of any language. */
function isOfVietnamese(word: string): boolean {
  return isSyllable(word) || /^\d+$/.test(word);
}

/** The mended text; null: nothing changed. */
function mended(heard: Heard, words: Word[], marked: boolean): Heard | null {
  const writer = new Writer(heard);
  for (const { start, end, meaning } of words) {
    if (start > 0) writer.say(" ", start - 1);
    if (meaning === null) writer.keep(start, end);
    else writer.say(marked ? meaning : withoutMarks(meaning), start);
  }
  return writer.text === heard.text ? null : writer.heard(marked);
}

class Writer {
  readonly #from: Heard;
  readonly #starts: number[] = [];
  text = "";

  constructor(from: Heard) {
    this.#from = from;
  }

  keep(start: number, end: number): void {
    this.text += this.#from.text.slice(start, end);
    for (let at = start; at < end; at++) this.#startAt(at);
  }

  /** Other letters: all of them were typed at one place. */
  say(letters: string, at: number): void {
    this.text += letters;
    for (let count = 0; count < letters.length; count++) this.#startAt(at);
  }

  heard(marked: boolean): Heard {
    this.#startAt(this.#from.text.length);
    return { typed: this.#from.typed, text: this.text, starts: this.#starts, marked };
  }

  #startAt(at: number): void {
    this.#starts.push(this.#from.starts[at] ?? this.#from.typed.length);
  }
}
