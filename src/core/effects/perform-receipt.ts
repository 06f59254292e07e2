import type { Answer, Session } from "../flow/session.ts";
import { endsReceipt } from "../receipt/receipt.ts";
import type { TextArgs } from "../text/texts.ts";

/** The turn that checks, and what it says. */
interface Checking {
  readonly session: Session;
  say(id: string, args?: TextArgs): void;
  offerCopy(label: string, text: string): void;
}

/**
 * Whether the resident has kept the newest receipt: they typed its end. If not, it is shown once
 * more. Nobody learns anything by it: the chat's own list opens the same tip.
 */
export function checkReceipt(turn: Checking, typed: Answer | undefined): "next" | "fail" {
  const newest = turn.session.receipts.at(-1);
  // Taken back meanwhile: then there is nothing to keep.
  if (!newest) return "next";
  const receipt = newest.code;
  if (typed?.type === "text" && endsReceipt(receipt, typed.text)) {
    turn.say("after-check-receipt", { receipt });
    return "next";
  }
  turn.say("failed-check-receipt", { receipt });
  turn.offerCopy("copy-receipt", receipt);
  return "fail";
}
