import { hear } from "../../src/core/text/hear.ts";
import type { Sentence } from "./training-sentences.ts";

/** Two sentences of different groups that say nearly the same. */
export interface Duplicate {
  first: Sentence;
  second: Sentence;
}

const SHINGLE = 3;
/** From this share of common shingles on (Jaccard). */
const ALIKE = 0.6;

/** Sentences of one task and language that would be learned from and measured with at once. */
export function nearDuplicates(sentences: Sentence[]): Duplicate[] {
  const holders = new Map<string, number[]>();
  const read = sentences.map((sentence, index) => {
    const place = `${sentence.task}/${sentence.lang}/`;
    const shingles = shinglesOf(sentence.text).map((shingle) => place + shingle);
    for (const shingle of shingles) {
      const known = holders.get(shingle);
      if (known) known.push(index);
      else holders.set(shingle, [index]);
    }
    return { sentence, shingles };
  });
  return read.flatMap(({ sentence: second, shingles }, index) => {
    const common = new Map<number, number>();
    for (const other of shingles.flatMap((shingle) => holders.get(shingle) ?? [])) {
      if (other < index) common.set(other, (common.get(other) ?? 0) + 1);
    }
    return [...common].flatMap(([other, count]) => {
      const first = read[other];
      if (!first || first.sentence.group === second.group) return [];
      const all = first.shingles.length + shingles.length - count;
      return count / all >= ALIKE ? [{ first: first.sentence, second }] : [];
    });
  });
}

/** Three words in a row, or characters where words are not told apart; each once. */
function shinglesOf(text: string): string[] {
  const units = hear(text).text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
  const { length } = units;
  if (length <= SHINGLE) return [units.join(" ")];
  const starts = Array.from({ length: length - SHINGLE + 1 }, (_, at) => at);
  return [...new Set(starts.map((at) => units.slice(at, at + SHINGLE).join(" ")))];
}
