import type { TipRatings } from "../../core/station/views.ts";
import { TIP_RATINGS } from "../../core/tip/tip-rating.ts";
import type { SealedTip, StationPort, TipStanding } from "../object-ports.ts";
import type { StationDeps } from "./deps.ts";

/**
 * What the resident sees when they open the tip. Marks the status as read. null: the tip is gone.
 */
export function tipStanding({ store }: StationDeps, id: SealedTip["id"]): TipStanding | null {
  const tip = store.tips.find(id);
  if (!tip) return null;
  const { status, told } = tip;
  if (status !== told) store.tips.setTold(id, status);
  return { status, asksRating: status === "closed" && tip.rating === null };
}

/**
 * Repeatable, the last counts. A tip that was opened again meanwhile is rated after its next
 * closing. No time is kept, and nobody is told at once: an answer's moment would be known to who
 * watches.
 */
export function rateTip(
  { store }: StationDeps,
  { tip: id, rating }: Parameters<StationPort["rate"]>[0],
): void {
  const tip = store.tips.find(id);
  if (tip?.status !== "closed") return;
  // The same question, skipped in another chat, takes no answer away.
  if (rating === "skipped" && tip.rating !== null) return;
  store.tips.setRating(id, rating);
}

/** Counts the ratings of the closed tips that are still stored. */
export function countRatings({ store }: StationDeps): TipRatings {
  const counts: TipRatings = { yes: 0, partly: 0, no: 0 };
  for (const rating of TIP_RATINGS) counts[rating] = store.tips.countRated(rating);
  return counts;
}
