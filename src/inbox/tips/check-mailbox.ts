import type { TipDetail } from "../../core/station/tip-views.ts";
import type { TipContent } from "../../core/tip/tip-content.ts";

/** Where a question about a tip may go. */
export type CheckedMailbox =
  /** The sealed tip names it, so it is its sender's. */
  | { type: "verified"; recipient: string }
  /** The tip is from before tips named it: nothing but the server vouches for it. */
  | { type: "unverified"; recipient: string }
  /** The server names another than the tip. Nothing may be sealed to it. */
  | { type: "other" };

export function checkMailbox(
  { mailbox }: Pick<TipContent, "mailbox">,
  { mailboxRecipient }: Pick<TipDetail, "mailboxRecipient">,
): CheckedMailbox {
  if (mailbox === undefined) return { type: "unverified", recipient: mailboxRecipient };
  if (mailbox !== mailboxRecipient) return { type: "other" };
  return { type: "verified", recipient: mailbox };
}
