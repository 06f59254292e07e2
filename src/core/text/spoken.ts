import { TurnSlot } from "../turn-slot.ts";
import { fold } from "./fold.ts";
import type { Synonyms } from "./synonyms-schema.ts";

/** Other words for an option. */
interface OtherWords {
  /** May stand in a sentence. */
  inside: readonly string[];
  /** Count only alone. */
  alone: readonly string[];
}

/** How people say what they choose. All texts that go in and come out are folded. */
export interface Spoken {
  /** By the text id of an option. */
  wordsFor(textId: string): OtherWords;
  /** A text as it gets shorter, word by word of politeness; the first is the text itself. */
  barer(folded: string): string[];
  /** The digits of a number word; null: it is none. */
  number(folded: string): string | null;
  isGreeting(folded: string): boolean;
  /** Who says so wants no more notices. */
  stopsNotices(folded: string): boolean;
  /** Whether a text says so much beside a time that it is a sentence about something else. */
  tellsMoreThanTime(folded: string): boolean;
  /** Whether a text only wants on: "done", "skip", "that's all". */
  onlyGoesOn(folded: string): boolean;
  /** The same, without a word of politeness. */
  goesOn(folded: string): boolean;
}

/** Most words of politeness that are removed. */
const MOST_MANNERS = 8;
const NONE: OtherWords = { inside: [], alone: [] };
const SPACELESS = /[\p{sc=Han}\p{sc=Hangul}]/u;

export function makeSpoken(synonyms: Synonyms): Spoken {
  const options = new Map(
    Object.entries(synonyms.options).map(([id, words]) => [id, split(flat(words))]),
  );
  const before = byEdge(flat(synonyms.before), (word) => word.charCodeAt(0));
  const after = byEdge(flat(synonyms.after), (word) => word.charCodeAt(word.length - 1));
  const numbers = new Map(
    synonyms.numbers.flatMap((words, index) =>
      flat(words).map((word): [string, string] => [fold(word), String(index + 1)]),
    ),
  );
  const greetings = new Set(flat(synonyms.greetings).map(fold));
  const stops = new Set(flat(synonyms.stopNotices).map(fold));
  const times = makeTimeWords(flat(synonyms.times));
  const onwards = new Set(
    ONWARD.flatMap((id) => Object.values(options.get(id) ?? NONE).flat()).map(fold),
  );
  const barer = (folded: string) => {
    const { kept } = last;
    if (kept?.before === before && kept.folded === folded) return kept.forms;
    const forms = barerBy(folded, (left) => withoutManner(left, before, after));
    return last.keep({ before, folded, forms }).forms;
  };
  // "Chào" is politeness before a choice, too.
  const greeted = (folded: string) =>
    barerBy(folded, (left) => withoutManner(left, NO_WORDS, after));
  return {
    wordsFor: (id) => options.get(id) ?? NONE,
    barer,
    number: (folded) => numbers.get(folded) ?? null,
    tellsMoreThanTime: times,
    onlyGoesOn: (folded) => barer(folded).some((form) => onwards.has(form)),
    goesOn: (folded) => onwards.has(folded),
    stopsNotices: (folded) => barer(folded).some((form) => stops.has(form)),
    isGreeting: (folded) =>
      [...greeted(folded), ...barer(folded)].some((form) => greetings.has(form)),
  };
}

/** A turn asks several times for the same text. */
const last = new TurnSlot<{ before: ByEdge; folded: string; forms: string[] }>();

/** Options that stand at many steps and end them. */
const ONWARD = ["option-skip", "option-enough", "option-done", "option-remove"];

/** So many words, or letters of a script without spaces, beside a time are a sentence. */
const MOST_WORDS_BESIDE = 3;
const MOST_LETTERS_BESIDE = 4;

function makeTimeWords(words: string[]): (folded: string) => boolean {
  const folded = words.map(fold);
  const spaced = new Set(folded.filter((word) => !SPACELESS.test(word)));
  const others = folded.filter((word) => SPACELESS.test(word)).sort((a, b) => b.length - a.length);
  const spaceless = new RegExp(others.join("|"), "gu");
  return (text) => {
    const left = text
      .split(/[^\p{L}\p{M}\p{N}']+/u)
      .filter((word) => word !== "" && !/\d/.test(word) && !spaced.has(word));
    const letters = left
      .filter((word) => SPACELESS.test(word))
      .join("")
      .replace(spaceless, "");
    const beside = left.filter((word) => !SPACELESS.test(word)).length;
    return beside > MOST_WORDS_BESIDE || [...letters].length > MOST_LETTERS_BESIDE;
  };
}

function barerBy(folded: string, shorten: (left: string) => string): string[] {
  const forms = [folded];
  for (let left = folded; forms.length <= MOST_MANNERS; forms.push(left)) {
    left = shorten(left);
    if (left === forms.at(-1)) break;
  }
  return forms;
}

function flat(words: Record<string, string[]>): string[] {
  return Object.values(words).flat();
}

function split(words: string[]): OtherWords {
  return {
    inside: words.filter((word) => !word.startsWith("=")),
    alone: words.filter((word) => word.startsWith("=")).map((word) => word.slice(1)),
  };
}

/** Words by the letter at which a text is compared with them, the longest first. */
type ByEdge = ReadonlyMap<number, readonly string[]>;

const NO_WORDS: ByEdge = new Map();

function byEdge(words: string[], edgeOf: (word: string) => number): ByEdge {
  const edges = new Map<number, string[]>();
  const folded = [...new Set(words.map(fold))].sort((a, b) => b.length - a.length);
  for (const word of folded) {
    const edge = edgeOf(word);
    edges.set(edge, [...(edges.get(edge) ?? []), word]);
  }
  return edges;
}

function withoutManner(text: string, before: ByEdge, after: ByEdge): string {
  const first = before.get(text.charCodeAt(0))?.find((word) => isHead(text, word));
  if (first !== undefined) return text.slice(first.length).trimStart();
  const last = after.get(text.charCodeAt(text.length - 1))?.find((word) => isTail(text, word));
  return last === undefined ? text : text.slice(0, -last.length).trimEnd();
}

/** Something is left, and the word ends where a word may end. */
function isHead(text: string, word: string): boolean {
  if (!text.startsWith(word) || text.length <= word.length) return false;
  return SPACELESS.test(word) || text[word.length] === " ";
}

function isTail(text: string, word: string): boolean {
  if (!text.endsWith(word) || text.length <= word.length) return false;
  return SPACELESS.test(word) || text[text.length - word.length - 1] === " ";
}
