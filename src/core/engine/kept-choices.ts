import type { Content } from "../flow/content.ts";
import type { InputStep } from "../flow/schema.ts";
import type { Frame } from "../flow/session.ts";
import type { Choice, Unnumbered } from "./choice.ts";

/**
 * Choices that content alone decides are made once, not at each turn. Nothing that somebody wrote is
 * kept here: a choice with it is made anew, and so is its list.
 */

interface Reader {
  content: Content;
  lang: string;
}

/** What is made of a step in a language, by a name. Goes with its content. */
export class StepCache<V> {
  readonly #contents = new WeakMap<Content, Map<string, Map<InputStep, Map<string, V>>>>();

  of({ content, lang }: Reader, step: InputStep): Map<string, V> {
    const languages = orNew(this.#contents, content, () => new Map());
    const steps = orNew(languages, lang, () => new Map());
    return orNew(steps, step, () => new Map());
  }
}

/** A choice of each place in a language. `frames` are those that `collect` gives for it. */
export class PlaceCache {
  readonly #places = new WeakMap<Frame[], Map<string, Unnumbered>>();

  at({ frames, lang }: { frames: Frame[]; lang: string }, make: () => Unnumbered): Unnumbered {
    const languages = orNew(this.#places, frames, () => new Map());
    return orNew(languages, lang, () => keepChoice(make()));
  }
}

/** Kept choices, and the same with each number. */
const byNumber = new WeakMap<Unnumbered, Choice[]>();

export function keepChoice(choice: Unnumbered): Unnumbered {
  byNumber.set(choice, []);
  return choice;
}

/** Most lists of one step that are kept. */
const MOST_LISTS = 16;

/**
 * Gives each choice its key: `key`, else its number. Of kept choices alone the list is the same as
 * before, if there was one: `lists` keeps them.
 */
export function numbered(
  choices: Unnumbered[],
  { key, lists }: { key: string | null; lists: Map<string, Choice[][]> },
): Choice[] {
  let isKept = true;
  const made = choices.map((choice, index) => {
    const numbers = byNumber.get(choice);
    const before = numbers?.[index];
    if (before) return before;
    isKept &&= numbers !== undefined;
    const numbered = { ...choice, key: key ?? String(index + 1) };
    if (numbers) numbers[index] = numbered;
    return numbered;
  });
  return isKept ? same(made, lists) : made;
}

function same(list: Choice[], lists: Map<string, Choice[][]>): Choice[] {
  const [first] = list;
  const known = (first && lists.get(first.id)) ?? [];
  const before = known.find((one) => isSame(one, list));
  if (before) return before;
  if (first) lists.set(first.id, [list, ...known.slice(0, MOST_LISTS - 1)]);
  return list;
}

function isSame(left: Choice[], right: Choice[]): boolean {
  return left.length === right.length && left.every((choice, index) => choice === right[index]);
}

interface Keeper<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function orNew<K, V>(keeper: Keeper<K, V>, key: K, make: () => V): V {
  const known = keeper.get(key);
  if (known !== undefined) return known;
  const made = make();
  keeper.set(key, made);
  return made;
}
