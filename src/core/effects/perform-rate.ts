import type { Content } from "../flow/content.ts";
import type { Answer, Session } from "../flow/session.ts";
import { editionOf } from "../guide/guides.ts";
import { RATING_ANSWERS } from "../tip/tip-rating.ts";
import type { Effect } from "./effect.ts";

/** The turn that rates: its session may be changed, its effects added to. */
interface Rating {
  readonly content: Content;
  readonly session: Session;
  readonly effects: Effect[];
}

/** Whether a closed tip helped. Nobody waits for it: the resident has said it, that is enough. */
export function rateTip(turn: Rating, code: string | null, answer?: Answer): "next" | "fail" {
  const said = answer?.type === "option" ? answer.option : answer?.type;
  const rating = RATING_ANSWERS.find((known) => known === said);
  if (code === null || rating === undefined) return "fail";
  turn.effects.push({ type: "rate", code, rating });
  return "next";
}

/**
 * One vote for each card, as long as it is not rewritten. Only cards that there are stay noted, so
 * the note is no longer than the guide.
 */
export function rateCard(turn: Rating, pick?: Answer, vote?: Answer): "next" | "fail" {
  const { session, content } = turn;
  const { cards } = content.guides;
  const card = pick?.type === "option" ? cards.get(pick.option) : undefined;
  if (!card || vote?.type !== "option") return "fail";
  const edition = editionOf(card);
  const voted = session.voted ?? [];
  if (voted.includes(edition)) return "next";
  const present = new Set([...cards.values()].map(editionOf));
  session.voted = [...voted.filter((known) => present.has(known)), edition];
  const { id, reviewed } = card;
  const isUseful = vote.option === "useful";
  turn.effects.push({ type: "rate-card", card: id, reviewed, useful: isUseful });
  return "next";
}
