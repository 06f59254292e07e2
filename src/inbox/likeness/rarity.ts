import type { Signs } from "./signs.ts";

/** As if so many tips had been read that say none of it: few tips make nothing common. */
const UNREAD = 20;

/** How rare what a tip says is among all that were read. */
export class Rarity {
  readonly #counts = new Map<string, number>();
  #tips = 0;

  add(signs: Signs): void {
    this.#tips += 1;
    for (const key of keysOf(signs)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Whether two tips say it. */
  isShared(key: string): boolean {
    return (this.#counts.get(key) ?? 0) > 1;
  }

  readonly of = (key: string): number =>
    Math.log((this.#tips + UNREAD) / ((this.#counts.get(key) ?? 0) + 1));
}

/** Concepts begin with a sign that no word has. */
export const conceptKey = (concept: string) => `#${concept}`;
export const anchorKey = (value: string) => `=${value}`;

function* keysOf({ concepts, anchors, words, pairs }: Signs): Iterable<string> {
  for (const concept of concepts) yield conceptKey(concept);
  for (const value of new Set(anchors.map(({ value }) => value))) yield anchorKey(value);
  yield* words;
  yield* pairs;
}
