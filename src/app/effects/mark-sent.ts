import type { Session } from "../../core/flow/session.ts";

/** Marks attachments as sent, so that they are not deleted with drafts. */
export function markSent(session: Session, slots: string[]): Session {
  const media = Object.fromEntries(
    Object.entries(session.media).map(([slot, kept]) => [
      slot,
      slots.includes(slot) ? { ...kept, sent: true } : kept,
    ]),
  );
  return { ...session, media };
}
