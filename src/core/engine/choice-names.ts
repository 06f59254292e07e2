import { fold } from "../text/fold.ts";
import { wordsOf } from "../text/name-tree.ts";

/** What may be typed for a choice, as it is compared. */
export interface ChoiceNames {
  /** Its label, then its aliases. */
  folded: readonly string[];
  /** By their words: the names that may stand in a sentence. */
  inside: readonly (readonly string[])[];
}

interface Named {
  label: string;
  aliases: readonly string[];
  inside?: readonly string[];
}

/**
 * By the list of aliases, then by label. Content's aliases are the same list at every turn, so they
 * are folded once; a list that was made of what somebody wrote goes with its turn.
 */
const known = new WeakMap<readonly string[], Map<string, ChoiceNames>>();

export function namesOf(choice: Named): ChoiceNames {
  const labels = known.get(choice.aliases) ?? new Map<string, ChoiceNames>();
  known.set(choice.aliases, labels);
  const names = labels.get(choice.label) ?? readNames(choice);
  labels.set(choice.label, names);
  return names;
}

/** Whether its names were read before, so they are content's. */
export function isNamed({ aliases, label }: Named): boolean {
  return known.get(aliases)?.has(label) === true;
}

/** Aliases of choices that have none: one list, so that their names are read once, too. */
export const NO_ALIASES: string[] = [];

function readNames({ label, aliases, inside = [] }: Named): ChoiceNames {
  return {
    folded: [label, ...aliases].map(fold),
    inside: [label, ...inside].map(wordsOf).filter(isLongEnough),
  };
}

/** Names with fewer letters are not searched inside sentences: they occur in too many words. */
const LEAST_INSIDE = 4;
const LEAST_SPACELESS = 2;

function isLongEnough(words: readonly string[]): boolean {
  const letters = words.join("");
  const least = /[\p{sc=Han}\p{sc=Hangul}]/u.test(letters) ? LEAST_SPACELESS : LEAST_INSIDE;
  return letters.length >= least;
}
