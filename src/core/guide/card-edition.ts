import type { GuideCard } from "./guide-card.ts";

/** A card as it was last reviewed: one that was rewritten is asked about, and counted, anew. */
export function editionOf({ id, reviewed }: Pick<GuideCard, "id" | "reviewed">): string {
  return `${id}@${reviewed}`;
}
