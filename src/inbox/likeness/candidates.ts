import { anchorKey, conceptKey, type Rarity } from "./rarity.ts";
import type { Signs } from "./signs.ts";

/** Tips that came so many days apart are not compared. */
const APART_DAYS = 14;

/** So many are compared with one tip: where there are more, those that share most with it. */
const MOST = 60;
/** Keys by which those are found, the rarest of a tip that another one has too, and how many tips each leads to. */
const KEYS = 40;
const MOST_OF_KEY = 200;

export interface Candidate {
  place: number;
  signs: Signs;
}

/** Tips of one area and category, in the order of their days: which of them may be like a new one. */
export class Candidates {
  readonly #rarity: Rarity;
  readonly #tips: Candidate[] = [];
  readonly #byKey = new Map<string, number[]>();

  constructor(rarity: Rarity) {
    this.#rarity = rarity;
  }

  /** `place` is given back by `of`. Days never go back. */
  add(place: number, signs: Signs): void {
    const at = this.#tips.push({ place, signs }) - 1;
    for (const key of this.#keysOf(signs)) {
      const known = this.#byKey.get(key);
      if (known) known.push(at);
      else this.#byKey.set(key, [at]);
    }
  }

  of(signs: Signs): Candidate[] {
    const first = this.#firstSince(signs.day - APART_DAYS);
    const isFew = this.#tips.length - first <= MOST;
    const places = isFew ? this.#from(first) : this.#sharing(signs, first);
    return places.flatMap((at) => this.#tips[at] ?? []);
  }

  #firstSince(day: number): number {
    let [low, high] = [0, this.#tips.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tips[middle]?.signs.day ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #from(first: number): number[] {
    return Array.from({ length: this.#tips.length - first }, (_, at) => first + at);
  }

  #sharing(signs: Signs, first: number): number[] {
    const shared = new Map<number, number>();
    for (const key of this.#keysOf(signs)) {
      const weight = this.#rarity.of(key);
      for (const at of (this.#byKey.get(key) ?? []).slice(-MOST_OF_KEY))
        if (at >= first) shared.set(at, (shared.get(at) ?? 0) + weight);
    }
    const likest = [...shared].toSorted(([, a], [, b]) => b - a).slice(0, MOST);
    return likest.map(([at]) => at);
  }

  #keysOf({ concepts, words, pairs, anchors }: Signs): string[] {
    const values = anchors.map(({ value }) => anchorKey(value));
    const all = new Set([...[...concepts].map(conceptKey), ...words, ...pairs, ...values]);
    return [...all]
      .filter((key) => this.#rarity.isShared(key))
      .map((key) => ({ key, rarity: this.#rarity.of(key) }))
      .toSorted((a, b) => b.rarity - a.rarity)
      .filter(({ rarity }, at) => at < KEYS && rarity > 0)
      .map(({ key }) => key);
  }
}
