import {
  type EffectDefinition,
  FAIL,
  type Performed,
  type Performing,
} from "./effect-definition.ts";
import { receiptOf, TYPED_RECEIPT } from "./typed-receipt.ts";

export interface ShowProof {
  type: "show-proof";
  code: string;
}

/** Shows the link that proves when a tip was filed. */
export const showProof = {
  needs: [TYPED_RECEIPT.needs],
  isWaitedFor: true,
  answers: ["link"],
  refusals: TYPED_RECEIPT.refusals,
  perform: show,
} as const satisfies EffectDefinition<ShowProof>;

function show(turn: Performing): Performed<ShowProof> {
  const code = receiptOf(turn);
  return code === null ? FAIL : { go: "wait", log: [{ type: "show-proof", code }] };
}
