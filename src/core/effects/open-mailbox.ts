import {
  type EffectDefinition,
  FAIL,
  type Performed,
  type Performing,
} from "./effect-definition.ts";
import { receiptOf, TYPED_RECEIPT } from "./typed-receipt.ts";

export interface OpenMailbox {
  type: "open-mailbox";
  code: string;
}

/** Shows which tip it is, its status and messages. `unrated`: it is closed and has no rating yet. */
export const openMailbox = {
  needs: [TYPED_RECEIPT.needs],
  isWaitedFor: true,
  answers: ["count", "messages", "status", "tip"],
  refusals: TYPED_RECEIPT.refusals,
  outcomes: ["unrated"],
  perform: open,
} as const satisfies EffectDefinition<OpenMailbox>;

function open(turn: Performing): Performed<OpenMailbox> {
  const code = receiptOf(turn);
  if (code === null) return FAIL;
  turn.session.receipts = turn.session.receipts.map((receipt) =>
    receipt.code === code ? { ...receipt, unread: false } : receipt,
  );
  return { go: "wait", log: [{ type: "open-mailbox", code }] };
}
