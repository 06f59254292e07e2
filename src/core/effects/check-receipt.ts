import { isAnswer } from "../flow/session.ts";
import { endsReceipt } from "../receipt/read-receipt.ts";
import {
  type EffectDefinition,
  FAIL,
  NEXT,
  type Performed,
  type Performing,
} from "./effect-definition.ts";

/**
 * Checks whether the resident has kept the newest receipt, by its typed end. If not, the receipt is
 * shown again. The engine answers this effect itself. Showing it reveals nothing new, because the
 * chat's own list opens the same tip.
 */
export const checkReceipt = {
  needs: [["typed"]],
  isWaitedFor: false,
  answers: ["receipt"],
  perform: check,
} as const satisfies EffectDefinition<never>;

function check(turn: Performing): Performed<never> {
  const newest = turn.session.receipts.at(-1);
  // The tip was taken back in the meantime, so there is no receipt to keep.
  if (!newest) return NEXT;
  const receipt = newest.code;
  const typed = turn.input("typed");
  if (isAnswer(typed, "text") && endsReceipt(receipt, typed.text)) {
    turn.say("after-check-receipt", { receipt });
    return NEXT;
  }
  turn.say("failed-check-receipt", { receipt });
  turn.offerCopy("copy-receipt", receipt);
  return FAIL;
}
