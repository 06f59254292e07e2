import { countUse, optionOf } from "../flow/session.ts";
import { editionOf } from "../guide/guides.ts";
import {
  type EffectDefinition,
  FAIL,
  NEXT,
  type Performed,
  type Performing,
} from "./effect-definition.ts";

export interface RateCard {
  type: "rate-card";
  card: string;
  /** The card's date of review, which identifies its edition. */
  reviewed: string;
  useful: boolean;
}

/** Votes on whether a card of the safety guide was useful. */
export const rateCard = {
  needs: [["card"], ["vote"]],
  isWaitedFor: false,
  perform: vote,
} as const satisfies EffectDefinition<RateCard>;

/**
 * Allows one vote for each edition of a card. Editions that no longer exist are removed from the
 * list, so it is no longer than the guide.
 */
function vote({ session, content, input }: Performing): Performed<RateCard> {
  const { cards } = content.guides;
  const pick = input("card");
  const said = optionOf(input("vote"));
  const card = cards.get(optionOf(pick) ?? "");
  if (!card || said === null) return FAIL;
  const edition = editionOf(card);
  const voted = session.voted ?? [];
  if (voted.includes(edition)) return NEXT;
  countUse(session);
  const present = new Set([...cards.values()].map(editionOf));
  session.voted = [...voted.filter((known) => present.has(known)), edition];
  const { id, reviewed } = card;
  const useful = said === "useful";
  return { go: "next", log: [{ type: "rate-card", card: id, reviewed, useful }] };
}
