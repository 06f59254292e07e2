import { type Judge, rulesAlone } from "../learned/judge.ts";
import type { Ear, Readings } from "../text/readings.ts";
import { makeGroupedPatterns } from "../text/word-patterns.ts";
import type { ScamSign } from "./scam-rules.ts";

/** Total weight from which a text is called a likely scam. */
export const SURE = 2;

/** Signs found in a text, the heaviest first. */
interface ScamFinding {
  verdict: "signs" | "unknown";
  signs: ScamSign[];
  /** A part of it warns of scams. */
  isWarning: boolean;
}

export type ScamChecker = (text: string) => ScamFinding;

/** It begins a word, so that a long one is read once. */
const LINK = /(?<![\p{L}\p{N}-])(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}(?:[/?#:]\S*)?/giu;

/** Signs that nobody sees, put between the letters of a name. */
const INVISIBLE = /\p{Cf}/gu;

/** The sign of what only the judge hears. */
export const SOUNDS_LIKE: ScamSign = {
  id: "sounds-like",
  weight: 0,
  words: {},
  unless: {},
  links: [],
};

/** For learning: a sentence warns of scams. Its name is none of a sign; the judge hears the others. */
export const WARNS = "(warns)";

/** What the rules say, for the judge: nothing, something, enough. */
const LEVELS = { nothing: 0, something: 1, enough: 2 };

export function makeScamChecker(
  rules: ScamSign[],
  ear: Ear,
  judge: Judge = rulesAlone(LEVELS.enough),
): ScamChecker {
  const search = makeGroupedPatterns(rules.map(({ words }) => Object.values(words).flat()));
  const warns = makeWarningTest(rules);
  const withoutWarnings = (text: string) =>
    text
      .split(SENTENCE)
      .filter((part) => !warns(ear(part)))
      .join(". ");
  const shapes = rules.map(({ links }) => links.map((pattern) => new RegExp(pattern, "u")));
  return (text) => {
    const readings = ear(text);
    const isWarning = warns(readings);
    // A sentence that warns shows no sign, neither to the rules nor to the judge.
    const claims = isWarning ? ear(withoutWarnings(text)) : readings;
    const spoken = search(claims);
    const links = linksIn(text);
    const signs = rules
      .filter((_, index) => {
        const looksLike = shapes[index]?.some((shape) => links.some((found) => shape.test(found)));
        return looksLike || spoken[index] !== null;
      })
      .sort((a, b) => b.weight - a.weight);
    const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
    const level = weight >= SURE ? LEVELS.enough : weight > 0 ? LEVELS.something : LEVELS.nothing;
    if (!judge.says(claims, { level, signs: signs.map(({ id }) => id) })) {
      return { verdict: "unknown", signs, isWarning };
    }
    return {
      verdict: "signs",
      isWarning,
      signs: level === LEVELS.enough ? signs : [...signs, SOUNDS_LIKE],
    };
  };
}

const SENTENCE = /(?:[.!?;](?=\s|$)|[。！？；\n])/u;

/** Whether something warns of a scam, as banks and offices do. */
function makeWarningTest(rules: ScamSign[]): (readings: Readings) => boolean {
  const search = makeGroupedPatterns([rules.flatMap(({ unless }) => Object.values(unless).flat())]);
  return (readings) => search(readings)[0] !== null;
}

function linksIn(text: string): string[] {
  const plain = text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase();
  return [...plain.matchAll(LINK)].map(([found]) =>
    found.replace(/^https?:\/\//, "").replace(/^www\./, ""),
  );
}
