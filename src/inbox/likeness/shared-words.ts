import type { Lexicon } from "./lexicon.ts";
import { conceptKey, type Rarity } from "./rarity.ts";
import type { Signs } from "./signs.ts";

/** What most of some tips say, the rarest first, for officers: in each of their languages. */
export interface SharedWords {
  vi: string[];
  en: string[];
}

/** What so many of the tips say, they share. */
const SHARE = 0.6;
const MOST_SHOWN = 4;
/** Words as they were written are shown only where so few concepts are shared. */
const FEW = 2;
/** Anchors that say something without their kind. */
const CLEAR = new Set(["plate", "long"]);

export function sharedWords(
  tips: readonly Signs[],
  { rarity, lexicon }: { rarity: Rarity; lexicon: Lexicon },
): SharedWords {
  const least = Math.max(2, Math.ceil(tips.length * SHARE));
  const sharedOf = (of: (tip: Signs) => Iterable<string>, keyOf = (one: string) => one) =>
    saidBy(tips.map(of), least).toSorted((a, b) => rarity.of(keyOf(b)) - rarity.of(keyOf(a)));
  const anchors = sharedOf(({ anchors }) =>
    anchors.flatMap(({ kind, value }) => (CLEAR.has(kind) ? value : [])),
  );
  const concepts = sharedOf((tip) => tip.concepts, conceptKey).filter(
    (concept) => lexicon.groupOf(concept) !== undefined,
  );
  const words = sharedOf((tip) => tip.words).filter((word) => word.includes(" "));
  const of = (lang: "vi" | "en") => {
    const labels = concepts.flatMap((concept) => lexicon.label(concept, lang) ?? []);
    const named = [...new Set([...anchors, ...labels])].slice(0, MOST_SHOWN);
    return [...named, ...words.slice(0, Math.max(0, FEW - named.length))];
  };
  return { vi: of("vi"), en: of("en") };
}

function saidBy(all: readonly Iterable<string>[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const said of all)
    for (const one of new Set(said)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least).map(([one]) => one);
}
