import { passOver } from "../text/pass-over.ts";
import type { Ear } from "../text/readings.ts";
import { textNumber } from "../text/text-mark.ts";
import { makeForgivingSearch } from "../text/word-patterns.ts";

/** `flows/officer.yaml`: patterns by language, in which WHO stands for the words of `who`. */
export interface OfficerRules {
  who: Record<string, string>;
  /** Who only pretends to be an officer, is called or feared. */
  passed: Record<string, string[]>;
  /** An officer who does wrong. */
  about: Record<string, string[]>;
}

/** Whether a text speaks of an officer or official who does wrong. */
export type OfficerDetector = (text: string) => boolean;

/** Each question asks for the same texts. So many marks stay in memory; of the texts nothing does. */
const MOST_MARKS = 1_000;

export function makeOfficerDetector(rules: OfficerRules, ear: Ear): OfficerDetector {
  const search = (patterns: OfficerRules["about"]) =>
    makeForgivingSearch([
      Object.entries(patterns).flatMap(([lang, all]) =>
        all.map((one) => one.replaceAll("WHO", rules.who[lang] ?? "")),
      ),
    ]);
  const passed = search(rules.passed);
  const about = search(rules.about);
  const known = new Map<number, boolean>();
  return (text) => {
    const mark = textNumber(text);
    const before = known.get(mark);
    if (before !== undefined) return before;
    const made = ear(text).some((heard) => about(passOver(heard, passed))[0] !== null);
    if (known.size >= MOST_MARKS) known.clear();
    known.set(mark, made);
    return made;
  };
}
