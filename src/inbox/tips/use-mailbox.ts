import type { TipDetail } from "../../core/station/tip-views.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { useOpenSession } from "../session/use-session.ts";
import { checkMailbox } from "./check-mailbox.ts";
import type { QuestionTo } from "./use-ask.ts";
import { useOpened } from "./use-opened.ts";

/** Where words for a tip's sender may go. null: who can't open the tip can't tell. */
export function useMailbox(tip: TipDetail): QuestionTo | null {
  const { stationKey } = useOpenSession();
  const { id, sealed, digest } = tip;
  const opened = useOpened({ name: `tip ${id}`, sealed, digest, schema: tipContentSchema });
  if (stationKey.type !== "held" || opened.type !== "opened") return null;
  // Its sender talks with the station that forwarded it.
  if (opened.value.forwarded) return null;
  const mailbox = checkMailbox(opened.value, tip);
  if (mailbox.type === "other") return null;
  return { id, mailbox: mailbox.recipient, present: stationKey.pair };
}
