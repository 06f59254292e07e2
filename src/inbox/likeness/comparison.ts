import { type Around, aroundOf } from "./around.ts";
import type { LexiconFile } from "./lexicon-file.ts";
import { likenessOf, SUREST } from "./likeness.ts";
import { type Edge, linkedGroups } from "./linked-groups.ts";
import type { Rarity } from "./rarity.ts";
import { type SharedWords, sharedWords } from "./shared-words.ts";
import { SignReader, type Signs, type TipFacts } from "./signs.ts";
import { Town } from "./town.ts";
import { type WeighedSigns, weigh } from "./weighed-signs.ts";

export interface ComparedTip extends TipFacts {
  id: string;
}

/** Tips that are likely about one matter. */
export interface AlikeTips {
  /** In the order of their days. */
  ids: string[];
  shared: SharedWords;
}

/** Texts of so many words at least may be copies of one another, by this share of all their words. */
const COPY_WORDS = 8;
const COPY_SHARE = 0.6;

/** Compares tips. It keeps what it read of each until that one is removed, and none of their texts. */
export class Comparison {
  readonly #reader: SignReader;
  readonly #file: LexiconFile;
  readonly #signs = new Map<string, Signs>();

  constructor(file: LexiconFile) {
    this.#file = file;
    this.#reader = new SignReader(file);
  }

  has(id: string): boolean {
    return this.#signs.has(id);
  }

  add({ id, ...facts }: ComparedTip, text: string, lang: string): void {
    this.#signs.set(id, this.#reader.read(text, lang, facts));
  }

  remove(id: string): void {
    this.#signs.delete(id);
  }

  /** Step by step, so that whoever runs it may do something else in between: how many tips each did. */
  *run(): Generator<number, AlikeTips[]> {
    const tips = [...this.#signs].map(([id, signs]) => ({ id, signs }));
    tips.sort((a, b) => a.signs.day - b.signs.day);
    const all = tips.map(({ signs }) => signs);
    const around = yield* aroundOf(all);
    const { copies, edges } = yield* this.#compared(all, around);
    const linking = { missing: -SUREST, least: this.#file.threshold };
    const linked = yield* linkedGroups(edges, linking);
    const alone = new Set(copies.keys());
    for (const place of linked.flat()) alone.delete(place);
    const alike: AlikeTips[] = [];
    for (const group of [...linked, ...[...alone].map((place) => [place])]) {
      const places = group.flatMap((place) => copies.get(place) ?? []).toSorted((a, b) => a - b);
      const members = places.flatMap((place) => tips[place] ?? []);
      if (members.length > 1) alike.push(this.#alike(members, around.rarity));
      yield 0;
    }
    return alike;
  }

  /** `copies`: of each tip that is none, its place and those of its copies. */
  *#compared(all: readonly Signs[], around: Around) {
    const town = new Town(around.rarity, this.#file.neighbours);
    const copies = new Map<number, number[]>();
    const edges: Edge[] = [];
    const known: WeighedSigns[] = [];
    for (const [place, signs] of all.entries()) {
      const own = weigh(signs, around.rarity);
      known.push(own);
      const others = town.candidatesFor(signs);
      const original = others.find((other) => isCopy(other.signs, signs));
      if (original) copies.get(original.place)?.push(place);
      else {
        for (const { place: other } of others) {
          const likeness = this.#likeness(own, known[other], around);
          // Of two without an edge nothing else is thought.
          if (likeness > -SUREST) edges.push({ a: other, b: place, likeness });
        }
        copies.set(place, [place]);
        town.add(place, signs);
      }
      yield 1;
    }
    return { copies, edges };
  }

  #likeness(a: WeighedSigns, b: WeighedSigns | undefined, { crowds }: Around): number {
    if (!b) return -SUREST;
    const crowd = Math.min(crowds.get(a.signs) ?? 0, crowds.get(b.signs) ?? 0);
    return likenessOf([a, b], { crowd, weights: this.#file.weights });
  }

  #alike(tips: { id: string; signs: Signs }[], rarity: Rarity): AlikeTips {
    const shared = sharedWords(
      tips.map(({ signs }) => signs),
      { rarity, lexicon: this.#reader.lexicon },
    );
    return { ids: tips.map(({ id }) => id), shared };
  }
}

/** A copy may add or change some words. */
function isCopy(a: Signs, b: Signs): boolean {
  const [ofA, ofB] = a.words.size + b.words.size > 0 ? [a.words, b.words] : [a.pairs, b.pairs];
  if (Math.min(ofA.size, ofB.size) < COPY_WORDS || a.category !== b.category) return false;
  let common = 0;
  for (const one of ofA) if (ofB.has(one)) common += 1;
  return common >= COPY_SHARE * (ofA.size + ofB.size - common);
}
