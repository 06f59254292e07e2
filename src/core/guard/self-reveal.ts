import type { Ear } from "../text/readings.ts";
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
 * Looks for what may point to the writer, one part for each sign. The rules of all languages count
 * whatever language the chat is in: people mix them.
 */
export function makeRevealDetector(rules: RevealRules[], ear: Ear): RevealDetector {
  const search = makeGroupedPatterns(
    REVEAL_SIGNS.map((sign) => rules.flatMap((rule) => rule[sign] ?? [])),
  );
  return (text) => {
    const parts = search(ear(text));
    const found = REVEAL_SIGNS.flatMap((sign, index) => {
      const part = parts[index] ?? null;
      return part === null ? [] : [{ sign, part }];
    });
    const particular = found.filter(({ sign }) => sign !== "yourself");
    return particular.length > 0 ? particular : found;
  };
}
