import { fold } from "../text/fold.ts";
import type { Choice } from "./options.ts";
import { typedNumber } from "./typed-number.ts";

/** Longer texts are no choice, so they need no folding. */
const LONGEST_CHOICE = 200;

/** Shorter words are matched whole: a part or a slip of them means too little. */
const MIN_PART = 3;
const MIN_FUZZY = 5;

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
  if (exact) return byName(choices, wanted, [equal]);
  return byNumber(choices, wanted) ?? byName(choices, wanted, RULES);
}

type Rule = (name: string, wanted: string) => boolean;

function byName(choices: Choice[], wanted: string, rules: Rule[]): Choice | null {
  const names = choices.map(namesOf);
  for (const rule of rules) {
    const hits = choices.filter((_, index) => names[index]?.some((name) => rule(name, wanted)));
    if (hits.length > 0) return hits.length === 1 ? (hits[0] ?? null) : null;
  }
  return null;
}

/** The choices that a typed name may mean when it is shared by several; else none. */
export function sharingName(choices: Choice[], typed: string): Choice[] {
  if (typed.length > LONGEST_CHOICE) return [];
  const wanted = fold(typed);
  return choices.filter(({ shared = [] }) => shared.some((name) => fold(name) === wanted));
}

/** "số 1", "1번", 第一个. Not where other words are an answer: there "số 1" is a house. */
function byNumber(choices: Choice[], wanted: string): Choice | null {
  const key = typedNumber(wanted);
  return choices.find((choice) => choice.key === key) ?? null;
}

/** A choice that is kept for every turn is folded once; another is forgotten with its turn. */
const folded = new WeakMap<Choice, string[]>();

function namesOf(choice: Choice): string[] {
  const names = folded.get(choice) ?? [choice.label, ...choice.aliases].map(fold);
  folded.set(choice, names);
  return names;
}

function equal(name: string, wanted: string): boolean {
  return name === wanted;
}

function begins(name: string, wanted: string): boolean {
  return wanted.length >= MIN_PART && name.startsWith(wanted);
}

/** A part that starts at a word. Scripts without spaces have their parts anywhere. */
function contains(name: string, wanted: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(wanted)) return name.includes(wanted);
  return wanted.length >= MIN_PART && ` ${name}`.includes(` ${wanted}`);
}

/** The last words of a name, but for one slip: "vung ag" for "phường Vũng Áng". */
function slipAtEnd(name: string, wanted: string): boolean {
  if (wanted.length < MIN_FUZZY) return false;
  const words = name.split(" ");
  return words.some((_, from) => from > 0 && oneSlip(words.slice(from).join(" "), wanted));
}

/** From the surest to the least sure. */
const RULES: Rule[] = [equal, begins, contains, oneSlip, slipAtEnd];

/** One letter added, lost or changed, or two neighbours swapped. */
function oneSlip(a: string, b: string): boolean {
  if (b.length < MIN_FUZZY || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const limit = Math.min(a.length, b.length) - start;
  while (end < limit && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  const swapped = restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
  return swapped || (restA.length <= 1 && restB.length <= 1);
}
