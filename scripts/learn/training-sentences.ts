import { parse } from "yaml";
import { z } from "zod";
import { TASKS, type Task } from "../../src/core/learned/learned.ts";
import { hashText } from "./hash-text.ts";

/** A sentence of `flows/training/<task>/<language>.yaml`. */
export interface Sentence {
  file: string;
  task: Task;
  lang: string;
  /** Its writer and theme: what stands together is learned from or measured together. */
  group: string;
  text: string;
  /** It is one of those that are to be found. */
  isTelling: boolean;
  /** It is only measured with. */
  isTest: boolean;
  /** Which part of the training it is when thresholds are chosen; `NO_FOLD`: of no measurement. */
  fold: number;
  /** How often it counts. */
  times: number;
}

export const FOLDS = 5;
export const NO_FOLD = -1;
/** One group of so many is for the test. */
const TEST_SHARE = 5;

const sentences = z.array(z.string().min(1)).default([]);
const fileSchema = z.array(
  z
    .object({
      writer: z.string(),
      theme: z.string(),
      twin: z.string().optional(),
      yes: sentences,
      no: sentences,
    })
    .strict(),
);

/** The sentences of all files, by path; in the order of the files. Throws on what it can't read. */
export function readSentences(files: Record<string, string>): Sentence[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const [, name, lang = ""] = /training\/(\w+)\/([\w-]+)\.yaml$/.exec(file) ?? [];
    const task = TASKS.find((known) => known === name);
    if (!task) throw new Error(`${file}: no task of ${TASKS.join(", ")}`);
    const read = fileSchema.safeParse(parse(text));
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
    return read.data.flatMap(({ writer, theme, twin, yes, no }) => {
      const group = `${task}/${lang}/${writer}/${theme}`;
      // What is told alike in the other Chinese is learned from or measured with at once.
      const hash = hashText(twin ? `${task}/${twin}` : group);
      const place = { isTest: hash % TEST_SHARE === 0, fold: (hash >>> 8) % FOLDS, times: 1 };
      const known = { file, task, lang, group, ...place };
      return [
        ...yes.map((one) => ({ ...known, text: one, isTelling: true })),
        ...no.map((one) => ({ ...known, text: one, isTelling: false })),
      ];
    });
  });
}
