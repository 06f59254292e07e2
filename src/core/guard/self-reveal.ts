import { asTyped, makeTypedPatterns } from "../text/word-patterns.ts";

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
export function makeRevealDetector(rules: RevealRules[]): RevealDetector {
  const finders = REVEAL_SIGNS.map((sign) => ({
    sign,
    find: makeTypedPatterns(rules.flatMap((rule) => rule[sign] ?? [])),
  }));
  // Most texts reveal nothing: that takes one search, not one for each sign.
  const findAny = makeTypedPatterns(rules.flatMap((rule) => Object.values(rule).flat()));
  return (text) => {
    const typed = asTyped(text);
    if (findAny(typed) === null) return [];
    const found = finders.flatMap(({ sign, find }) => {
      const part = find(typed);
      return part === null ? [] : [{ sign, part }];
    });
    const particular = found.filter(({ sign }) => sign !== "yourself");
    return particular.length > 0 ? particular : found;
  };
}
