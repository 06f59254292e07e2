import { fold } from "../text/fold.ts";
import { NameTree, wordsOf } from "../text/name-tree.ts";
import type { Spoken } from "../text/spoken.ts";
import type { Choice } from "./choice.ts";
import { type ChoiceNames, isNamed, namesOf } from "./choice-names.ts";
import { NameIndex } from "./name-index.ts";
import { typedNumber } from "./typed-number.ts";

/** Longer texts are never a choice and are not folded. */
const LONGEST_CHOICE = 200;
/** Where words beside a choice are kept, a long story is sorted too. */
const LONGEST_STORY = 1_000;

/** How freely a text is taken for a choice. */
export interface Reading {
  spoken: Spoken;
  /**
   * `exact`: the key or all its words, where other words are an answer. `whole`: said politely,
   * too. `near`: also a part or a slip. `loose`: also number words, or words inside a sentence.
   */
  how: "exact" | "whole" | "near" | "loose";
  /** So many words beside a name are let pass; absent: any, they are kept elsewhere. */
  beside?: number;
}

/** What a typed text chooses. */
export interface Matched {
  /** None, one, or those between which the text does not tell. */
  choices: Choice[];
  /** It says more than which choice. */
  saysMore: boolean;
}

const NONE: Matched = { choices: [], saysMore: false };

/**
 * The choices that a typed text means: by key, by number, by their words (any case, no diacritics,
 * with or without politeness), by a beginning or a part that only one has, by words inside a
 * sentence, by one slip of the thumb.
 */
export function matchOption(choices: Choice[], typed: string, reading: Reading): Matched {
  const { spoken, how, beside = Number.POSITIVE_INFINITY } = reading;
  const longest = how === "loose" && beside > LONGEST_CHOICE ? LONGEST_STORY : LONGEST_CHOICE;
  if (choices.length === 0 || typed.length > longest) return NONE;
  const wanted = fold(typed);
  const byKey = choices.find(({ key }) => key === wanted);
  if (byKey || wanted === "") return one(byKey);
  if (DIGITS.test(wanted)) return one(withKey(choices, wanted));
  if (how === "exact") return one(only(choices, indexOf(choices).equal(wanted)));
  const forms = spoken.barer(wanted);
  const said = saidPolitely(choices, forms, reading);
  if (said) return { choices: [said.choice], saysMore: said.saysMore };
  if (how === "whole") return NONE;
  const inside = how === "loose" ? insideOf(choices, typed, beside) : [];
  if (inside.length > 0) return { choices: inside, saysMore: true };
  return one(only(choices, indexOf(choices).find(forms.at(-1) ?? wanted)));
}

const DIGITS = /^\d{1,3}$/;

/** Shorter names of a choice say nothing that it does not say itself. */
const TELLING_WORDS = 3;

/** The choice whose words or number a text is, when its politeness is taken off. */
function saidPolitely(
  choices: Choice[],
  forms: string[],
  { spoken, how }: Reading,
): { choice: Choice; saysMore: boolean } | null {
  const names = indexOf(choices);
  for (const form of forms) {
    const number = how === "loose" ? (typedNumber(form) ?? spoken.number(form)) : digits(form);
    const named = only(choices, names.equal(form));
    const choice = named ?? withKey(choices, number);
    if (!choice) continue;
    // "Mất xe máy" is a name of theft, and tells of it, too.
    const isTelling = named !== null && form.split(" ").length >= TELLING_WORDS;
    return { choice, saysMore: how === "loose" && isTelling && form !== fold(choice.label) };
  }
  return null;
}

/** Digits only: at a step that takes times, "thứ hai" means Monday. */
function digits(form: string): string | null {
  return DIGITS.test(form) ? form : null;
}

function one(choice: Choice | null | undefined): Matched {
  return choice ? { choices: [choice], saysMore: false } : NONE;
}

/** "01" is 1. */
function withKey(choices: Choice[], key: string | null): Choice | null {
  if (key === null) return null;
  const plain = key.replace(/^0(?=[1-9])/, "");
  return choices.find((choice) => choice.key === plain) ?? null;
}

function only(choices: Choice[], owners: Set<number>): Choice | null {
  const [first, second] = owners;
  return first === undefined || second !== undefined ? null : (choices[first] ?? null);
}

/** The choices of which a sentence has words: "đừng gửi" has those of sending. */
function insideOf(choices: Choice[], typed: string, beside: number): Choice[] {
  const words = wordsOf(typed);
  const found = treeOf(choices).find(words);
  const taken = found.reduce((sum, { from, to }) => sum + to - from, 0);
  if (words.length - taken > beside) return [];
  const owners = new Set(found.flatMap(({ values }) => values));
  return choices.filter(({ alone }, index) => !alone && owners.has(index));
}

/** The names of a list, indexed when they are needed. */
interface Indexed {
  names: readonly ChoiceNames[];
  whole?: NameIndex;
  inside?: NameTree<number>;
}

/** A cached list is indexed once; the index of another is freed with its turn. */
const byList = new WeakMap<Choice[], Indexed>();
/** Lists that are made anew at each turn, of the same choices, by the names of the first. */
const byNames = new WeakMap<ChoiceNames, Indexed[]>();
/** Most lists that begin with the same choice. */
const MOST_LISTS = 16;

function indexed(choices: Choice[]): Indexed {
  const known = byList.get(choices);
  if (known) return known;
  const made = knownByNames(choices);
  byList.set(choices, made);
  return made;
}

function knownByNames(choices: Choice[]): Indexed {
  // Names that are new may be made of what somebody wrote, so their list is not kept.
  const isLasting = choices.every(isNamed);
  const names = choices.map(namesOf);
  const [first] = names;
  const lists = (first && byNames.get(first)) ?? [];
  const same = lists.find((list) => isSame(list.names, names));
  if (same) return same;
  const made: Indexed = { names };
  if (first && isLasting) byNames.set(first, [made, ...lists.slice(0, MOST_LISTS - 1)]);
  return made;
}

function isSame(left: readonly ChoiceNames[], right: readonly ChoiceNames[]): boolean {
  return left.length === right.length && left.every((names, index) => names === right[index]);
}

function indexOf(choices: Choice[]): NameIndex {
  const list = indexed(choices);
  list.whole ??= new NameIndex(list.names.map(({ folded }) => folded));
  return list.whole;
}

function treeOf(choices: Choice[]): NameTree<number> {
  const list = indexed(choices);
  list.inside ??= treeOfNames(list.names);
  return list.inside;
}

function treeOfNames(names: readonly ChoiceNames[]): NameTree<number> {
  const tree = new NameTree<number>();
  for (const [index, { inside }] of names.entries()) {
    for (const words of inside) tree.addWords(words, index);
  }
  return tree;
}
