import { isAnswer, optionOf } from "../flow/session.ts";
import { TIP_RATINGS, type TipRating } from "../tip/tip-rating.ts";
import {
  type EffectDefinition,
  FAIL,
  type Performed,
  type Performing,
} from "./effect-definition.ts";
import { receiptOf, TYPED_RECEIPT } from "./typed-receipt.ts";

export interface AnswerOfficer {
  type: "answer-officer";
  code: string;
  text: string;
  /** Set if the text explains why the tip did not help, or only partly. */
  rating?: TipRating;
}

/** Adds a text to a sent tip. */
export const answerOfficer = {
  needs: [TYPED_RECEIPT.needs, ["text"]],
  may: ["rating"],
  isWaitedFor: true,
  answers: [],
  refusals: {
    ...TYPED_RECEIPT.refusals,
    "answer-limit": { text: "failed-answer-officer-limit", given: [] },
    muted: { text: "failed-answer-officer-muted", given: [] },
  },
  perform: answer,
} as const satisfies EffectDefinition<AnswerOfficer>;

function answer(turn: Performing): Performed<AnswerOfficer> {
  const code = receiptOf(turn);
  const text = turn.input("text");
  const rated = turn.input("rating");
  if (code === null || !isAnswer(text, "text")) return FAIL;
  const rating = TIP_RATINGS.find((one) => optionOf(rated) === one);
  const about = rating === undefined ? {} : { rating };
  return { go: "wait", log: [{ type: "answer-officer", code, text: text.text, ...about }] };
}
