import { type Judge, rulesAlone } from "../learned/judge.ts";
import { typedPart } from "../text/hear.ts";
import { passOver } from "../text/pass-over.ts";
import type { Ear } from "../text/readings.ts";
import { textNumber } from "../text/text-mark.ts";
import { makeForgivingSearch, makeGroupedPatterns } from "../text/word-patterns.ts";

/**
 * Ways in which a text may identify its writer. Each has a text `reveal-<sign>`. The last one
 * covers all other statements about the writer.
 */
export const REVEAL_SIGNS = [
  "name",
  "phone",
  "identity",
  "vehicle",
  "family",
  "work",
  "home",
  "only-me",
  "photo",
  "yourself",
] as const;
export type RevealSign = (typeof REVEAL_SIGNS)[number];

/** Words that only look like the writer's where accents are left out: "toi qua" is last night. */
export const PASSED_OVER = "passed-over";

/** Rules of one language: sign → regular expressions, lower case. */
export type RevealRules = Partial<Record<RevealSign | typeof PASSED_OVER, string[]>>;

/** A part of a text that may identify its writer. */
interface Revealed {
  sign: RevealSign;
  part: string;
}

export type RevealDetector = (text: string) => Revealed[];

/**
/**
 * A review asks for the same texts in each of its turns. Marks of so many that reveal nothing stay in
 * memory: of the texts themselves nothing does.
 */
const MOST_HARMLESS = 1_000;

/**
 * Finds parts that may identify the writer, one for each sign. The rules of all languages apply in
 * every chat, because people mix languages. What only the judge hears is "yourself".
 */
export function makeRevealDetector(
  rules: RevealRules[],
  ear: Ear,
  judge: Judge = rulesAlone(1),
): RevealDetector {
  const search = makeGroupedPatterns(
    REVEAL_SIGNS.map((sign) => rules.flatMap((rule) => rule[sign] ?? [])),
  );
  const passed = makeForgivingSearch([rules.flatMap((rule) => rule[PASSED_OVER] ?? [])]);
  const harmless = new Set<number>();
  const remember = (mark: number) => {
    if (harmless.size >= MOST_HARMLESS) harmless.clear();
    harmless.add(mark);
  };
  return (text) => {
    const mark = textNumber(text);
    if (harmless.has(mark)) return [];
    const readings = ear(text).map((heard) => passOver(heard, passed));
    const parts = search(readings);
    const found = REVEAL_SIGNS.flatMap((sign, index) => {
      const part = parts[index] ?? null;
      return part === null ? [] : [{ sign, part }];
    });
    const particular = found.filter(({ sign }) => sign !== "yourself");
    const opinion = { level: found.length > 0 ? 1 : 0, signs: found.map(({ sign }) => sign) };
    if (!judge.says(readings, opinion)) {
      remember(mark);
      return [];
    }
    if (found.length > 0) return particular.length > 0 ? particular : found;
    const span = judge.telling(readings);
    return span ? [{ sign: "yourself", part: typedPart(span.heard, span.from, span.to) }] : [];
  };
}
