import { fold } from "../text/fold.ts";
import { NameIndex } from "./name-index.ts";
import type { Choice } from "./options.ts";
import { typedNumber } from "./typed-number.ts";

/** Longer texts are no choice, so they need no folding. */
const LONGEST_CHOICE = 200;

/**
 * The choice that a typed text means: its key, its words (any case, no diacritics), a beginning or
 * a part that only one choice has, or one slip of the thumb. null: none, or more than one.
 * `exact`: only the key or all its words, for steps where other words are an answer.
 */
export function matchOption(choices: Choice[], typed: string, exact: boolean): Choice | null {
  if (choices.length === 0) return null;
  if (typed.length > LONGEST_CHOICE) return null;
  const wanted = fold(typed);
  const byKey = choices.find((choice) => choice.key === wanted);
  if (byKey || wanted === "" || /^\d{1,3}$/.test(wanted)) return byKey ?? null;
  const names = namesOf(choices);
  if (exact) return only(choices, names.equal(wanted));
  return byNumber(choices, wanted) ?? only(choices, names.find(wanted));
}

function only(choices: Choice[], owners: Set<number>): Choice | null {
  const [first, second] = owners;
  return first === undefined || second !== undefined ? null : (choices[first] ?? null);
}

/** The choices that a typed name may mean when it is shared by several; else none. */
export function sharingName(choices: Choice[], typed: string): Choice[] {
  if (typed.length > LONGEST_CHOICE || !choices.some(({ shared }) => shared)) return [];
  const owners = sharedNamesOf(choices).equal(fold(typed));
  return choices.filter((_, index) => owners.has(index));
}

/** "số 1", "1번", 第一个. Not where other words are an answer: there "số 1" is a house. */
function byNumber(choices: Choice[], wanted: string): Choice | null {
  const key = typedNumber(wanted);
  return choices.find((choice) => choice.key === key) ?? null;
}

/** A list that is kept for every turn is sorted once; another is forgotten with its turn. */
const named = new WeakMap<Choice[], NameIndex>();
const shared = new WeakMap<Choice[], NameIndex>();

function namesOf(choices: Choice[]): NameIndex {
  const names = named.get(choices) ?? makeIndex(choices, (one) => [one.label, ...one.aliases]);
  named.set(choices, names);
  return names;
}

function sharedNamesOf(choices: Choice[]): NameIndex {
  const names = shared.get(choices) ?? makeIndex(choices, (one) => one.shared ?? []);
  shared.set(choices, names);
  return names;
}

function makeIndex(choices: Choice[], names: (choice: Choice) => string[]): NameIndex {
  return new NameIndex(choices.map(names));
}
