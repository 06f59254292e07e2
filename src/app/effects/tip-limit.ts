import type { Session } from "../../core/flow/session.ts";
import { newUpkeep } from "../../core/flow/upkeep.ts";
import { addOne, type Counted, countOf, DAILY_TIPS, MEDIA, TIPS } from "../../core/limit/count.ts";
import type { ConversationDeps } from "./conversation-deps.ts";

type Timed = Pick<ConversationDeps, "clock" | "content">;

/** Whether this chat has reached its limit of tips. */
export function isOverLimit({ clock, content }: Timed, { upkeep }: Session): boolean {
  const { tipsPerHour, mutedTipsPerDay } = content.place.limits;
  const now = clock.now();
  const { counts, mutedUntil } = upkeep ?? newUpkeep();
  if (countOf(counts, TIPS, now) >= tipsPerHour) return true;
  return mutedUntil > now && countOf(counts, DAILY_TIPS, now) >= mutedTipsPerDay;
}

/** Whether this chat has sent a tip in this hour. */
export function sentThisHour({ clock }: Timed, { upkeep }: Session): boolean {
  return upkeep !== undefined && countOf(upkeep.counts, TIPS, clock.now()) > 0;
}

export function countTip(deps: Timed, session: Session): Session {
  return counted(deps, counted(deps, session, TIPS), DAILY_TIPS);
}

/** Counts one more file; null: the daily limit is reached. */
export function countMedia(deps: Timed, session: Session): Session | null {
  const { counts } = session.upkeep ?? newUpkeep();
  const today = countOf(counts, MEDIA, deps.clock.now());
  return today < deps.content.place.limits.mediaPerDay ? counted(deps, session, MEDIA) : null;
}

function counted({ clock }: Timed, session: Session, what: Counted): Session {
  const upkeep = session.upkeep ?? newUpkeep();
  const counts = addOne(upkeep.counts, what, clock.now());
  return { ...session, upkeep: { ...upkeep, counts } };
}
