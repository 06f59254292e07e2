import { optionOf } from "../flow/session.ts";
import { RATING_ANSWERS, type RatingAnswer } from "../tip/tip-rating.ts";
import {
  type EffectDefinition,
  FAIL,
  type Performed,
  type Performing,
} from "./effect-definition.ts";
import { receiptOf, TYPED_RECEIPT } from "./typed-receipt.ts";

export interface Rate {
  type: "rate";
  code: string;
  rating: RatingAnswer;
}

/** Rates a closed tip. It is not waited for, because the resident needs no result. */
export const rate = {
  needs: [TYPED_RECEIPT.needs, ["rating"]],
  isWaitedFor: false,
  perform: rateTip,
} as const satisfies EffectDefinition<Rate>;

function rateTip(turn: Performing): Performed<Rate> {
  const code = receiptOf(turn);
  const answer = turn.input("rating");
  const said = optionOf(answer) ?? (typeof answer === "object" ? answer.type : null);
  const rating = RATING_ANSWERS.find((known) => known === said);
  if (code === null || rating === undefined) return FAIL;
  return { go: "next", log: [{ type: "rate", code, rating }] };
}
