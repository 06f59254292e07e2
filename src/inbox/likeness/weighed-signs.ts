import type { Group } from "./lexicon-file.ts";
import { type Weighed, weighed } from "./overlap.ts";
import { anchorKey, conceptKey, type Rarity } from "./rarity.ts";
import type { Signs } from "./signs.ts";

/** What a tip says, weighed by how rare it is. It is worked out once, and compared with many. */
export interface WeighedSigns {
  signs: Signs;
  words: Weighed;
  pairs: Weighed;
  concepts: Weighed;
  groups: ReadonlyMap<Group, Weighed>;
  /** Amounts, and other numbers of no kind. */
  numbers: Weighed;
}

export function weigh(signs: Signs, rarity: Rarity): WeighedSigns {
  const byConcept = (concept: string) => rarity.of(conceptKey(concept));
  const groups = [...signs.groups].map(
    ([group, concepts]) => [group, weighed(concepts, byConcept)] as const,
  );
  const numbers = signs.anchors.flatMap(({ kind, value }) => (kind === "number" ? value : []));
  return {
    signs,
    words: weighed(signs.words, rarity.of),
    pairs: weighed(signs.pairs, rarity.of),
    concepts: weighed(signs.concepts, byConcept),
    groups: new Map(groups),
    numbers: weighed(new Set(numbers), (value) => rarity.of(anchorKey(value))),
  };
}
