import type { Rate } from "../../core/effects/rate.ts";
import type { RatingAnswer } from "../../core/tip/tip-rating.ts";
import { DONE, type EffectHandler } from "./effect-handler.ts";
import { RATING_LANE } from "./lanes.ts";

interface RateJob {
  type: "rate";
  code: string;
  rating: RatingAnswer;
}

/**
 * Ratings are sent in order, because the last one counts. A rating of a deleted tip is dropped, and
 * a muted mailbox passes nothing on.
 */
export const rate: EffectHandler<Rate, RateJob> = {
  plan: (_deps, _at, { code, rating }) => {
    const job: RateJob = { type: "rate", code, rating };
    return { jobs: [{ job, options: { lane: RATING_LANE } }] };
  },
  deliver: {
    rate: async (deps, { code, rating }) => {
      const mailbox = await deps.mailbox(await deps.keys.mailboxName(code)).read();
      if (mailbox && mailbox.mutedUntil <= deps.clock.now()) {
        await deps.station(mailbox.station).rate({ tip: mailbox.tip, rating });
      }
      return DONE;
    },
  },
};
