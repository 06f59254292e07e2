import { fold } from "./fold.ts";

/** Words of Latin letters and digits; each character of other scripts is a word by itself. */
const WORD = /[\p{sc=Latin}\p{N}%]+|\p{L}/gu;

/** The words of a text as names are compared by. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

interface Branch<T> {
  next: Map<string, Branch<T>>;
  values: T[];
}

/** A name found among words: `from` its first word, `to` the word after its last. */
export interface FoundName<T> {
  from: number;
  to: number;
  values: readonly T[];
}

/** Names, by their words: looking for all of them costs one step for each word of a text. */
export class NameTree<T> {
  readonly #root: Branch<T> = { next: new Map(), values: [] };

  add(name: string, value: T): void {
    this.addWords(wordsOf(name), value);
  }

  addWords(words: readonly string[], value: T): void {
    let branch = this.#root;
    for (const word of words) {
      const next: Branch<T> = branch.next.get(word) ?? { next: new Map(), values: [] };
      branch.next.set(word, next);
      branch = next;
    }
    if (branch !== this.#root && !branch.values.includes(value)) branch.values.push(value);
  }

  /** The names in a text from its beginning on, the longest at each place; none overlap. */
  find(words: readonly string[]): FoundName<T>[] {
    const found: FoundName<T>[] = [];
    for (let at = 0; at < words.length; at++) {
      const hit = this.#longestAt(words, at);
      if (!hit) continue;
      found.push(hit);
      at = hit.to - 1;
    }
    return found;
  }

  #longestAt(words: readonly string[], from: number): FoundName<T> | null {
    let longest: FoundName<T> | null = null;
    let branch = this.#root.next.get(words[from] ?? "");
    for (let to = from + 1; branch; to++) {
      if (branch.values.length > 0) longest = { from, to, values: branch.values };
      branch = branch.next.get(words[to] ?? "");
    }
    return longest;
  }
}
