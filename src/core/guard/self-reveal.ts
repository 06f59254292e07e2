import { textMark } from "../text/text-mark.ts";
import { makeGroupedPatterns } from "../text/word-patterns.ts";

/**
 * Ways in which a text points to who wrote it. Each has its words: `reveal-<sign>`. The last is for
 * what is about the writer in some other way.
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

/** Of one language: sign → patterns, lower case, as regular expressions. */
export type RevealRules = Partial<Record<RevealSign, string[]>>;

/** A part of a text that may give its writer away. */
export interface Revealed {
  sign: RevealSign;
  part: string;
}

export type RevealDetector = (text: string) => Revealed[];

/**
 * A review asks for the same texts in each of its turns. Marks of so many that reveal nothing stay in
 * memory: of the texts themselves nothing does.
 */
const MOST_HARMLESS = 1_000;

/**
 * Looks for what may point to the writer, one part for each sign. The rules of all languages count
 * whatever language the chat is in: people mix them.
 */
export function makeRevealDetector(rules: RevealRules[]): RevealDetector {
  const search = makeGroupedPatterns(
    REVEAL_SIGNS.map((sign) => rules.flatMap((rule) => rule[sign] ?? [])),
  );
  const harmless = new Set<string>();
  return (text) => {
    const mark = `${text.length}:${textMark(text)}`;
    if (harmless.has(mark)) return [];
    const parts = search(text);
    const found = REVEAL_SIGNS.flatMap((sign, index) => {
      const part = parts[index] ?? null;
      return part === null ? [] : [{ sign, part }];
    });
    if (found.length === 0) {
      if (harmless.size >= MOST_HARMLESS) harmless.clear();
      harmless.add(mark);
    }
    const particular = found.filter(({ sign }) => sign !== "yourself");
    return particular.length > 0 ? particular : found;
  };
}
