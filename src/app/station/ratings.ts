import { ok, type Result } from "../../core/result.ts";
import { knownStanding } from "../../core/station/status-text.ts";
import { STATUS_RULES, standingKey } from "../../core/station/tip-status.ts";
import type { TipRatings } from "../../core/station/tip-views.ts";
import { TIP_RATINGS } from "../../core/tip/tip-rating.ts";
import type { SealedTip, StationPort, TipStanding } from "../object-ports.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { StationRefusal } from "./port.ts";

/**
 * What a resident sees on opening the tip: its status, and what was written with it even if that has
 * not left yet. Marks both as read. null: the tip does not exist (any more).
 */
export function tipStanding(
  { store, place }: StationDeps,
  id: SealedTip["id"],
): TipStanding | null {
  const tip = store.tips.find(id);
  if (!tip) return null;
  const now = standingKey(tip);
  if (now !== tip.told) store.tips.setTold(id, now);
  const found = tip.sentence === null ? null : store.tips.entry(tip.sentence);
  const entry = found?.goesAt ? null : found;
  // What was sealed anew to the station is the resident's file no more: theirs is on its way. What
  // waits for the morning is read by nobody before: it may be taken back.
  const sealed = entry && !entry.copied ? entry.sealed : null;
  if (entry?.said === false && sealed) store.tips.setSaid(entry.id);
  return {
    ...knownStanding(tip, place.subStatuses),
    sentence: entry && { id: entry.id, at: entry.at, sealed },
    asksRating: STATUS_RULES[tip.status].asksRating && tip.rating === null,
  };
}

/**
 * Stores a rating. Repeatable; the last one counts. A tip that was reopened is rated after its next
 * closing. No time is stored and no live event is sent, because an observer could learn from them
 * when the resident answered.
 */
export function rateTip(
  { store }: StationDeps,
  { tip: id, rating }: Parameters<StationPort["rate"]>[0],
): void {
  const tip = store.tips.find(id);
  if (!tip || !STATUS_RULES[tip.status].asksRating) return;
  // Skipping the question in another chat does not remove an answer.
  if (rating === "skipped" && tip.rating !== null) return;
  store.tips.setRating(id, rating);
}

/** Counts the ratings of the closed tips that are still stored. */
export function countRatings(desk: DeskDeps): Result<TipRatings, StationRefusal> {
  const { store } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const counts: TipRatings = { yes: 0, partly: 0, no: 0 };
  for (const rating of TIP_RATINGS) counts[rating] = store.tips.countRated(rating);
  return ok(counts);
}
