import type { SignPatterns } from "./lexicon-file.ts";
import { anyOf, spelledNumber } from "./pattern.ts";

/** What names one thing alone, and its value: `plate` `38A12345`, `lane` `12`. */
export interface Anchor {
  kind: string;
  value: string;
}

const PLATE = /(?<![\dA-Z])\d{2}[A-Z]{1,2}\d?[-–\s.]{0,3}\d{3,4}[.\s]?\d{0,2}(?![\dA-Z])/g;
/** Of a telephone or an account. */
const LONG = /(?<!\d)\+?\d[\d .-]{6,16}\d(?!\d)/g;
const LONG_DIGITS = 7;
const AMOUNT = /(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?!\d)|(?<![\d.,])\d{2,}(?![\dh])/gi;
const NUMBER = String.raw`(\d{1,4}(?:[/A-Z]\d{0,3})?)(?!\d|[.,]\d)`;

/** Reads which plates, numbers and amounts texts name. */
export class Anchors {
  readonly #kinds: readonly { kind: string; before: RegExp; after: RegExp }[];
  readonly #ends: RegExp;

  constructor({ numbered, ends }: SignPatterns) {
    this.#kinds = Object.entries(numbered).map(([kind, { before, after }]) => ({
      kind,
      before: new RegExp(`(?<!\\p{L})(?:${anyOf(before).source})\\s?${NUMBER}`, "giu"),
      after: new RegExp(
        `(\\d{1,4}|[一二三四五六七八九十]{1,3})\\s?(?:${anyOf(after).source})`,
        "giu",
      ),
    }));
    this.#ends = new RegExp(
      `(?:${ends.join("|")})\\s?(?:l[àa] |is |are )?(\\d{2,5})(?!\\d)`,
      "giu",
    );
  }

  of(raw: string): Anchor[] {
    const found: Anchor[] = [];
    for (const [whole] of raw.toUpperCase().matchAll(PLATE))
      found.push({ kind: "plate", value: whole.replace(/[^0-9A-Z]/g, "") });
    for (const { kind, before, after } of this.#kinds) {
      for (const [, value = ""] of raw.matchAll(before))
        found.push({ kind, value: value.toUpperCase() });
      for (const [, value = ""] of raw.matchAll(after))
        found.push({ kind, value: String(spelledNumber(value) ?? value) });
    }
    for (const [, value = ""] of raw.matchAll(this.#ends)) found.push({ kind: "ends", value });
    for (const [whole] of raw.matchAll(LONG)) {
      const value = whole.replace(/\D/g, "");
      if (value.length >= LONG_DIGITS) found.push({ kind: "long", value });
    }
    for (const [whole] of raw.matchAll(AMOUNT))
      found.push({ kind: "number", value: whole.replace(/[.,]/g, "") });
    return found;
  }
}
