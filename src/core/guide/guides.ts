import type { Mended } from "../text/mended.ts";
import type { Texts } from "../text/texts.ts";
import type { GuideCard } from "./guide-card.ts";
import { type GuideEntry, indexGuides, searchGuides } from "./search-guides.ts";

/** The safety guide: its cards, and how to find one. */
export interface Guides {
  cards: ReadonlyMap<string, GuideCard>;
  /** Ids of the cards about these words, best first. */
  search(typed: string): string[];
}

/**
 * Makes the guide. The search index is built at the first search, because reading all cards in all
 * languages takes a while.
 */
export function makeGuides(
  cards: GuideCard[],
  { texts, mend }: { texts: Texts; mend: (typed: string) => Mended | null },
): Guides {
  let entries: GuideEntry[] | null = null;
  return {
    cards: new Map(cards.map((card) => [card.id, card])),
    search: (typed) => {
      entries ??= indexGuides(cards, texts);
      const mended = mend(typed);
      // Keys of Telex or VNI say nothing as they stand.
      const first = mended?.isOfKeys ? mended.text : typed;
      const found = searchGuides(entries, first);
      return found.length > 0 || mended === null ? found : searchGuides(entries, mended.text);
    },
  };
}

/** Identifies a card and its last review, so that votes for a rewritten card are counted anew. */
export function editionOf({ id, reviewed }: Pick<GuideCard, "id" | "reviewed">): string {
  return `${id}@${reviewed}`;
}
