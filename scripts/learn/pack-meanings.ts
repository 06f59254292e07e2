import { toBase64Url } from "../../src/core/base64url.ts";
import { COUNT_BITS, MEANING_BITS, STEP_BITS, wordOf } from "../../src/core/learned/meanings.ts";
import { BitWriter } from "./bit-writer.ts";
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
    bits.writeOnes(step >>> STEP_BITS);
    bits.write(step, STEP_BITS);
    bits.write(pair, MEANING_BITS);
    last = hash;
  }
  return toBase64Url(bits.bytes());
}
