import type { Effect } from "../../core/effects/effect.ts";
import { withoutAnswers } from "../../core/engine/drafts.ts";
import type { Session } from "../../core/flow/session.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import { countTip } from "./tip-limit.ts";

/**
 * The session once its draft is sealed: the tip is counted, its attachments (`slots`) belong to the
 * station, and of what it says only that stays which the station is told in plain.
 */
export function endDraft(
  deps: ConversationDeps,
  session: Session,
  { slots, inputs }: { slots: string[] } & Pick<Extract<Effect, { type: "submit-tip" }>, "inputs">,
): Session {
  const kept = Object.values(inputs).filter(({ type }) => type === "option");
  return countTip(deps, withoutAnswers(markSent(session, slots), kept));
}

/** A later cleaning leaves them alone. */
function markSent(session: Session, slots: string[]): Session {
  const media = Object.fromEntries(
    Object.entries(session.media).map(([slot, kept]) => [
      slot,
      slots.includes(slot) ? { ...kept, sent: true } : kept,
    ]),
  );
  return { ...session, media };
}
