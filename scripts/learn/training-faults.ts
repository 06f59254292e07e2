import { TASKS } from "../../src/core/learned/learned.ts";
import { nearDuplicates } from "./near-duplicates.ts";
import { readSentences, type Sentence } from "./training-sentences.ts";

const LEAST_SENTENCES = 400;
const LEAST_TELLING = 1 / 3;

/** What is wrong with the files that are learned from, by path: `file:line:column message`. */
export function trainingFaults(files: Record<string, string>): string[] {
  const sentences = readSentences(files);
  const languages = [...new Set(sentences.map(({ lang }) => lang))].sort();
  const wanted = TASKS.flatMap((task) =>
    languages.map((lang) => `flows/training/${task}/${lang}.yaml`),
  );
  return [
    ...wanted.flatMap((file) => countFaults(file, sentences)),
    ...nearDuplicates(sentences).map(({ first, second }) => {
      const known = `${first.file}:${lineOf(first, files)}`;
      return `${second.file}:${lineOf(second, files)}:1 says nearly the same as ${known}: ${second.text}`;
    }),
  ];
}

function countFaults(file: string, sentences: Sentence[]): string[] {
  const own = sentences.filter((sentence) => sentence.file === file);
  const { length: telling } = own.filter(({ isTelling }) => isTelling);
  const faults: string[] = [];
  if (own.length < LEAST_SENTENCES) {
    faults.push(`${file}:1:1 has ${own.length} sentences, not ${LEAST_SENTENCES}`);
  }
  if (telling < own.length * LEAST_TELLING) {
    faults.push(`${file}:1:1 has ${telling} of ${own.length} under "yes", not a third`);
  }
  return faults;
}

/** Where a sentence stands; as it is written there, but for its quotes. */
function lineOf({ file, text }: Sentence, files: Record<string, string>): number {
  const lines = (files[file] ?? "").split("\n");
  const written = text.replaceAll('"', '\\"');
  const whole = lines.findIndex((line) => /^\s*- "?(.*?)"?\s*$/.exec(line)?.[1] === written);
  if (whole >= 0) return whole + 1;
  return (
    Math.max(
      0,
      lines.findIndex((line) => line.includes(written)),
    ) + 1
  );
}
