import { parse } from "yaml";
import { z } from "zod";
import { FeaturePass, LOOK_UP } from "../../src/core/learned/feature-pass.ts";
import { MOST_MEANINGS } from "../../src/core/learned/meanings.ts";
import { hear } from "../../src/core/text/hear.ts";

/** A word, or a few, and the number of what it means. */
export interface MeaningWord {
  word: string;
  hash: number;
  meaning: number;
}

/** Meaning → language → words, with commas between. */
const fileSchema = z
  .record(z.string(), z.record(z.string(), z.string()))
  .refine((meanings) => Object.keys(meanings).length <= MOST_MEANINGS);

/** At the end of a word: every word that begins so. */
const STEM = "*";

/** The words of `flows/training/meanings.yaml`. Throws on one that could never be met in a text. */
export function readMeaningWords(text: string): MeaningWord[] {
  return Object.values(fileSchema.parse(parse(text))).flatMap((languages, meaning) =>
    Object.values(languages).flatMap((list) =>
      list.split(",").map((part) => {
        const word = part.trim();
        return { word, hash: hashOfWord(word), meaning };
      }),
    ),
  );
}

/** As the feature pass meets it in a text. */
function hashOfWord(word: string): number {
  const isStem = word.endsWith(STEM);
  const { text } = hear(isStem ? word.slice(0, -1) : word);
  const wanted = isStem ? LOOK_UP.stem : lookUpOf(text);
  const met: number[] = [];
  const seeker = {
    meet: (hash: number, by: number) => {
      if (by === wanted) met.push(hash);
    },
  };
  new FeaturePass(null, seeker).read(text, 0, text.length);
  // Runs are met from each character on: the longest that begins at the first is the word.
  const { length } = text.replaceAll(" ", "");
  const found = wanted === LOOK_UP.run ? met[length - 1] : met.at(-1);
  const isWhole = wanted !== LOOK_UP.run || length <= LONGEST_RUN;
  if (found === undefined || !isWhole) throw new Error(`meanings: "${word}" is never met`);
  return found;
}

const LONGEST_RUN = 4;

function lookUpOf(text: string): number | null {
  if (/^[\p{Script=Han}\p{Script=Hangul} ]+$/u.test(text)) return LOOK_UP.run;
  const one = /^\p{ASCII}+$/u.test(text) ? LOOK_UP.word : LOOK_UP.marked;
  const words = text.split(" ").length;
  return [null, one, LOOK_UP.two, LOOK_UP.three][words] ?? null;
}
