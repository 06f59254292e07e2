import { readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { Comparison } from "../src/inbox/likeness/comparison.ts";
import type { LexiconFile } from "../src/inbox/likeness/lexicon-file.ts";

/** Invented tips, and which of them are about one matter. */
const schema = z.array(
  z.object({
    /** null: each tip is a matter of its own. */
    matter: z.string().nullable(),
    category: z.string(),
    area: z.string(),
    /** `day`: from 0, which is a Monday. */
    tips: z.array(z.object({ day: z.number(), lang: z.string(), text: z.string() })),
  }),
);

/** Monday 31 August 2026, counted from 1 January 1970. */
export const FIRST_DAY = 20_696;

export interface PlantedTip {
  id: string;
  matter: string;
  text: string;
  lang: string;
  facts: { category: string; area: string; day: number };
}

export function readPlanted(path: string): PlantedTip[] {
  const matters = schema.parse(parse(readFileSync(path, "utf8")));
  return matters.flatMap(({ matter, tips, category, area }, at) =>
    tips.map(({ day, lang, text }, index) => ({
      id: `${at}-${index}`,
      matter: matter === null ? `${at}-${index}` : `${at}`,
      text,
      lang,
      facts: { category, area, day: FIRST_DAY + day },
    })),
  );
}

/** How many pairs are planted, found, and found rightly. */
export interface Score {
  planted: number;
  found: number;
  right: number;
}

/** What the comparison finds, as officers get it suggested; of pairs with a tip that `counts` alone. */
export function scoreOf(
  tips: readonly PlantedTip[],
  file: LexiconFile,
  counts: (tip: PlantedTip) => boolean = () => true,
): Score {
  const comparison = new Comparison(file);
  for (const { id, facts, text, lang } of tips) comparison.add({ id, ...facts }, text, lang);
  const run = comparison.run();
  let step = run.next();
  while (!step.done) step = run.next();
  const matterOf = new Map(tips.map(({ id, matter }) => [id, matter]));
  const counted = new Set(tips.filter(counts).map(({ id }) => id));
  const found = step.value
    .flatMap(({ ids }) => pairsOf(ids))
    .filter(([a, b]) => counted.has(a) || counted.has(b));
  const right = found.filter(([a, b]) => matterOf.get(a) === matterOf.get(b));
  return { planted: countPlanted(tips.filter(counts)), found: found.length, right: right.length };
}

function countPlanted(tips: readonly PlantedTip[]): number {
  const sizes = new Map<string, number>();
  for (const { matter } of tips) sizes.set(matter, (sizes.get(matter) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

export function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other): [T, T] => [one, other]));
}
