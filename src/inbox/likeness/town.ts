import { type Candidate, Candidates } from "./candidates.ts";
import type { Rarity } from "./rarity.ts";
import type { Signs } from "./signs.ts";

/** Tips of it go with every other: their sender did not know which to take. */
const ANY_CATEGORY = "other";

/** The tips of a town by area and category: finds those to compare one with. */
export class Town {
  readonly #rarity: Rarity;
  readonly #neighbours: readonly (readonly string[])[];
  readonly #areas = new Map<string, Map<string, Candidates>>();

  constructor(rarity: Rarity, neighbours: readonly (readonly string[])[]) {
    this.#rarity = rarity;
    this.#neighbours = neighbours;
  }

  add(place: number, signs: Signs): void {
    const area = this.#areas.get(signs.area) ?? new Map<string, Candidates>();
    const cell = area.get(signs.category) ?? new Candidates(this.#rarity);
    this.#areas.set(signs.area, area.set(signs.category, cell));
    cell.add(place, signs);
  }

  candidatesFor(signs: Signs): Candidate[] {
    const area = this.#areas.get(signs.area) ?? new Map<string, Candidates>();
    return [...area].flatMap(([category, cell]) =>
      this.#goTogether(category, signs.category) ? cell.of(signs) : [],
    );
  }

  #goTogether(a: string, b: string): boolean {
    const isAny = a === b || a === ANY_CATEGORY || b === ANY_CATEGORY;
    return isAny || this.#neighbours.some((pair) => pair.includes(a) && pair.includes(b));
  }
}
