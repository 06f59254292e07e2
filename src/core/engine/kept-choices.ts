import type { Choice, Unnumbered } from "./choice.ts";

/**
 * Choices that content alone decides are made once, not at each turn. Nothing that somebody wrote is
 * kept here: a choice with it is made anew, and so is its list.
 */

/** Kept choices, and the same with each number. */
const byNumber = new WeakMap<Unnumbered, Choice[]>();

export function keepChoice(choice: Unnumbered): Unnumbered {
  byNumber.set(choice, []);
  return choice;
}

/** Most lists of one step that are kept. */
export const MOST_LISTS = 16;

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
    const numbered = withKey(choice, key ?? String(index + 1));
    if (numbers) numbers[index] = numbered;
    return numbered;
  });
  return isKept ? same(made, lists) : made;
}

/** Every field in one order, set or not: choices of one shape are read faster. */
function withKey(choice: Unnumbered, key: string): Choice {
  const { id, label, aliases, inside, next, flow, as, give, short, alone, change, clean } = choice;
  return { id, label, key, aliases, inside, next, flow, as, give, short, alone, change, clean };
}

function same(list: Choice[], lists: Map<string, Choice[][]>): Choice[] {
  const [first] = list;
  const known = (first && lists.get(first.id)) ?? [];
  const before = known.find((one) => isSame(one, list));
  if (before) return before;
  if (first) lists.set(first.id, [list, ...known.slice(0, MOST_LISTS - 1)]);
  return list;
}

/** Whether both hold the same, one by one. */
export function isSame(left: unknown[], right: unknown[]): boolean {
  return left.length === right.length && left.every((one, index) => one === right[index]);
}
