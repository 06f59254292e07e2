import { toBase64Url } from "../../core/base64url.ts";
import type { RateCard } from "../../core/effects/rate-card.ts";
import { guideKeeper } from "../../core/place/keepers.ts";
import { ID_BYTES } from "../../core/units.ts";
import type { CardVote } from "../object-ports.ts";
import { DONE, type EffectHandler } from "./effect-handler.ts";

interface RateCardJob {
  type: "rate-card";
  vote: CardVote;
}

/** The vote's id is made with its row, so a row that is delivered twice counts as one vote. */
export const rateCard: EffectHandler<RateCard, RateCardJob> = {
  plan: ({ random }, _at, { card, reviewed, useful }) => {
    const vote = { id: toBase64Url(random.bytes(ID_BYTES)), card, reviewed, useful };
    const job: RateCardJob = { type: "rate-card", vote };
    return { jobs: [{ job }] };
  },
  deliver: {
    "rate-card": async ({ station, content }, { vote }) => {
      await station(guideKeeper(content.place)).countVote(vote);
      return DONE;
    },
  },
};
