import { toBase64Url } from "../../src/core/base64url.ts";
import { COUNT_BITS, MEANING_BITS, STEP_BITS, wordOf } from "../../src/core/learned/meanings.ts";
import type { MeaningWord } from "./meaning-words.ts";

/**
 * Words and what they mean, for `Meanings`: in the order of their hashes, the step from each to the
 * next in Rice's code, then the number of the meaning.
 */
export function packMeanings(words: MeaningWord[]): string {
  const pairs = words.map(({ hash, meaning }) => wordOf(hash) * 2 ** MEANING_BITS + meaning);
  const sorted = [...new Set(pairs)].sort((a, b) => a - b);
  const bits = new BitWriter();
  bits.write(sorted.length, COUNT_BITS);
  let last = 0;
  for (const pair of sorted) {
    const hash = pair >>> MEANING_BITS;
    const step = hash - last;
    for (let ones = step >>> STEP_BITS; ones > 0; ones--) bits.write(1, 1);
    bits.write(0, 1);
    bits.write(step, STEP_BITS);
    bits.write(pair, MEANING_BITS);
    last = hash;
  }
  return toBase64Url(bits.bytes());
}

class BitWriter {
  readonly #bytes: number[] = [];
  #length = 0;

  /** The lowest bits of a number, the highest of them first. */
  write(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      if (this.#length % 8 === 0) this.#bytes.push(0);
      const at = this.#length >>> 3;
      this.#bytes[at] =
        (this.#bytes[at] ?? 0) | (((value >>> bit) & 1) << (7 - (this.#length & 7)));
      this.#length += 1;
    }
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
