import { isAnswer, type MediaItem, optionOf } from "../flow/session.ts";
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
  /** Empty if there are only files. */
  text: string;
  files: MediaItem[];
  /** Set if the text explains why the tip did not help, or only partly. */
  rating?: TipRating;
}

/** Adds words and files to a sent tip. */
export const answerOfficer = {
  needs: [TYPED_RECEIPT.needs, ["text"]],
  may: ["rating", "files"],
  isWaitedFor: true,
  answers: ["files"],
  refusals: {
    ...TYPED_RECEIPT.refusals,
    "answer-limit": { text: "failed-answer-officer-limit", given: [] },
    "files-limit": { text: "failed-answer-officer-files", given: [] },
    muted: { text: "failed-answer-officer-muted", given: [] },
  },
  perform: answer,
} as const satisfies EffectDefinition<AnswerOfficer>;

function answer(turn: Performing): Performed<AnswerOfficer> {
  const code = receiptOf(turn);
  const said = turn.input("text");
  const sent = turn.input("files");
  const rated = turn.input("rating");
  const text = isAnswer(said, "text") ? said.text : "";
  const files = isAnswer(sent, "media") ? sent.items : [];
  if (code === null || (text === "" && files.length === 0)) return FAIL;
  const rating = TIP_RATINGS.find((one) => optionOf(rated) === one);
  const about = rating === undefined ? {} : { rating };
  return { go: "wait", log: [{ type: "answer-officer", code, text, files, ...about }] };
}
