import { coatsOf, type Secret } from "./coats.ts";
import { PatternSearch } from "./pattern-search.ts";

/** Stored or printed bytes, and where they are. */
export interface Found {
  where: string;
  bytes: Uint8Array;
}

/** Finds secrets in any encoding. Make one only: it prepares hundreds of thousands of patterns. */
export class LeakFinder {
  readonly #names: string[];
  readonly #search: PatternSearch;

  constructor(secrets: Secret[]) {
    const patterns = secrets.flatMap(({ what, value }) =>
      coatsOf(value).map(([coat, text]) => ({ name: `${what} as ${coat}`, text })),
    );
    this.#names = patterns.map(({ name }) => name);
    this.#search = new PatternSearch(
      patterns.map(({ text }) => Uint8Array.from(text, (char) => char.charCodeAt(0))),
    );
  }

  /** How many byte strings are looked for. */
  get patterns(): number {
    return this.#names.length;
  }

  /** One line for each pattern that is in what was found. */
  leaksIn({ where, bytes }: Found): string[] {
    return this.#search.find(bytes).map((id) => `${this.#names[id]} in ${where}`);
  }
}
