import {
  type EffectDefinition,
  FAIL,
  type Performed,
  type Performing,
} from "./effect-definition.ts";
import { receiptOf, TYPED_RECEIPT } from "./typed-receipt.ts";

export interface MayWithdraw {
  type: "may-withdraw";
  code: string;
}

/** Whether a tip can still be taken back: nobody confirms what is then refused. */
export const mayWithdraw = {
  needs: [TYPED_RECEIPT.needs],
  isWaitedFor: true,
  answers: [],
  refusals: {
    ...TYPED_RECEIPT.refusals,
    opened: { text: "failed-withdraw-tip-opened", given: [] },
  },
  perform: ask,
} as const satisfies EffectDefinition<MayWithdraw>;

function ask(turn: Performing): Performed<MayWithdraw> {
  const code = receiptOf(turn);
  return code === null ? FAIL : { go: "wait", log: [{ type: "may-withdraw", code }] };
}
