import type { Texts } from "../text/texts.ts";
import type { GuideCard } from "./guide-card.ts";
import { type GuideEntry, indexGuides, searchGuides } from "./search-guides.ts";

/** The safety guide: its cards, and how to find one. */
export interface Guides {
  cards: ReadonlyMap<string, GuideCard>;
  /** Ids of the cards about these words, best first. */
  search(typed: string): string[];
}

/** Reading every card in every language takes a while: done at the first search, not at start. */
export function makeGuides(cards: GuideCard[], texts: Texts): Guides {
  let entries: GuideEntry[] | null = null;
  return {
    cards: new Map(cards.map((card) => [card.id, card])),
    search: (typed) => {
      entries ??= indexGuides(cards, texts);
      return searchGuides(entries, typed);
    },
  };
}

/** A card as it was last reviewed: one that was rewritten is asked about, and counted, anew. */
export function editionOf({ id, reviewed }: Pick<GuideCard, "id" | "reviewed">): string {
  return `${id}@${reviewed}`;
}
