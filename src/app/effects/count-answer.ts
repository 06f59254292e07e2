import { toBase64Url } from "../../core/base64url.ts";
import type { Effect } from "../../core/effects/effect.ts";
import { ID_BYTES } from "../../core/units.ts";
import type { AnswerCount } from "../object-ports.ts";
import { DONE, type EffectHandler } from "./effect-handler.ts";

interface CountJob {
  type: "count-answer";
  count: AnswerCount;
}

/** The random id is made with the row, so a row that is delivered twice counts once. */
export const countAnswer: EffectHandler<Extract<Effect, { type: "count-answer" }>, CountJob> = {
  plan: ({ random }, _at, { notice, add, drop }) => {
    const count = { id: toBase64Url(random.bytes(ID_BYTES)), notice, add, drop };
    const job: CountJob = { type: "count-answer", count };
    return { jobs: [{ job }] };
  },
  deliver: {
    "count-answer": async ({ station }, { count }) => {
      const [id = ""] = count.notice.split(".");
      await station(id).countAnswer(count);
      return DONE;
    },
  },
};
