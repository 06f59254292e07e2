import type { WipeChat } from "../../core/effects/wipe-chat.ts";
import type { EffectHandler } from "./effect-handler.ts";
import { exchangesOf, withExchanges } from "./exchanges.ts";
import { CHAT_LANE } from "./lanes.ts";
import { planWipe, type WipeJob, wipe } from "./wipe.ts";

/** A later wipe has no lane, so that no reply waits for it. */
export const wipeChat: EffectHandler<WipeChat, WipeJob> = {
  plan: ({ clock }, { address, session }, { afterMs, isQuiet }) => {
    if (!isQuiet) {
      const notBefore = clock.now() + afterMs;
      return {
        jobs: [planWipe({ address, notices: true, tells: "last", isBehind: true }, { notBefore })],
      };
    }
    const { newest } = exchangesOf(session);
    // A wipe that was due says that it is over: none is due any more.
    const quiet = withExchanges(session, { newest: newest + 1, wipeAt: 0 });
    return { session: quiet, jobs: [planWipe({ address, to: newest }, { lane: CHAT_LANE })] };
  },
  deliver: { "wipe-chat": wipe },
};
