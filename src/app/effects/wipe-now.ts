import type { WipeNow } from "../../core/effects/wipe-now.ts";
import type { EffectHandler } from "./effect-handler.ts";
import { exchangesOf, firstOf, withExchanges } from "./exchanges.ts";
import { CHAT_LANE } from "./lanes.ts";
import { planWipe } from "./wipe.ts";

/** Runs before its answer is shown, and behind what is on its way. */
export const wipeNow: EffectHandler<WipeNow> = {
  plan: (_deps, { address, session }, { all, notices }) => {
    const { newest, kept } = exchangesOf(session);
    const from = all ? 0 : firstOf({ kept });
    const range = { from, to: newest, notices };
    const job = planWipe({ address, ...range, tells: "asked" }, { lane: CHAT_LANE });
    return { session: withExchanges(session, { newest: newest + 1, wipeAt: 0 }), jobs: [job] };
  },
  deliver: {},
};
