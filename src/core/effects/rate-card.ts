import { optionOf } from "../flow/session.ts";
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
  /** Which edition of the card was read. */
  reviewed: string;
  useful: boolean;
}

/** Whether a card of the safety guide was of use. */
export const rateCard = {
  needs: [["card"], ["vote"]],
  isWaitedFor: false,
  perform: vote,
} as const satisfies EffectDefinition<RateCard>;

/**
 * One vote for each card, as long as it is not rewritten. Only cards that there are stay noted, so
 * the note is no longer than the guide.
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
  const present = new Set([...cards.values()].map(editionOf));
  session.voted = [...voted.filter((known) => present.has(known)), edition];
  const { id, reviewed } = card;
  const useful = said === "useful";
  return { go: "next", log: [{ type: "rate-card", card: id, reviewed, useful }] };
}
