import {
  type EffectDefinition,
  FAIL,
  type Performed,
  type Performing,
} from "./effect-definition.ts";
import { receiptOf, TYPED_RECEIPT } from "./typed-receipt.ts";

export interface WithdrawTip {
  type: "withdraw-tip";
  code: string;
}

/** Takes back a tip that no officer has opened. */
export const withdrawTip = {
  needs: [TYPED_RECEIPT.needs],
  isWaitedFor: true,
  answers: ["receipt"],
  refusals: {
    ...TYPED_RECEIPT.refusals,
    opened: { text: "failed-withdraw-tip-opened", given: [] },
  },
  perform: withdraw,
  conclude: ({ session }, { receipt }) => {
    session.receipts = session.receipts.filter(({ code }) => code !== receipt);
  },
} as const satisfies EffectDefinition<WithdrawTip>;

function withdraw(turn: Performing): Performed<WithdrawTip> {
  const code = receiptOf(turn);
  return code === null ? FAIL : { go: "wait", log: [{ type: "withdraw-tip", code }] };
}
