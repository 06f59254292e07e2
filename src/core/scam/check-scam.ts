import { makeWordPatterns } from "../text/word-patterns.ts";
import type { ScamSign } from "./scam-rules.ts";

/** Total weight from which a text is called a likely scam. */
export const SURE = 2;

/** Punctuation is removed, because scammers put it anywhere. */
const PAUSES = /[,;:!?"“”()–]+/gu;

/** Signs found in a text, the heaviest first. */
interface ScamFinding {
  verdict: "signs" | "unknown";
  signs: ScamSign[];
}

export type ScamChecker = (text: string) => ScamFinding;

const LINK = /(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}(?:[/?#:]\S*)?/giu;

export function makeScamChecker(rules: ScamSign[]): ScamChecker {
  const finders = rules.map((sign) => ({
    sign,
    words: makeWordPatterns(Object.values(sign.words).flat()),
    links: sign.links.map((pattern) => new RegExp(pattern, "u")),
  }));
  return (text) => {
    const links = [...text.normalize("NFKC").toLowerCase().matchAll(LINK)].map(([found]) =>
      found.replace(/^https?:\/\//, "").replace(/^www\./, ""),
    );
    const spoken = text.replace(PAUSES, " ");
    const signs = finders
      .filter(({ words, links: shapes }) => {
        const looksLike = shapes.some((shape) => links.some((found) => shape.test(found)));
        return looksLike || words(spoken) !== null;
      })
      .map(({ sign }) => sign)
      .sort((a, b) => b.weight - a.weight);
    const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
    return { verdict: weight >= SURE ? "signs" : "unknown", signs };
  };
}
