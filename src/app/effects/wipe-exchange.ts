import type { WipeExchange } from "../../core/effects/wipe-exchange.ts";
import { hasDraft } from "../../core/engine/drafts.ts";
import type { EffectHandler } from "./effect-handler.ts";
import { exchangesOf, firstOf, withExchanges } from "./exchanges.ts";
import { CHAT_LANE } from "./lanes.ts";
import { planWipe } from "./wipe.ts";

/**
 * Deletes what is behind: up to the open draft, else all. What was sent before a draft that is over
 * stays until its own time has come, because its receipt may not have been saved yet.
 */
export const wipeExchange: EffectHandler<WipeExchange> = {
  plan: ({ content }, { address, session }, { ofDraft, isLast }) => {
    const { newest, kept, draft, wipeAt } = exchangesOf(session);
    const isOpen = hasDraft(content, session);
    const isKept = ofDraft && wipeAt > 0;
    const from = isKept ? draft : firstOf({ kept });
    const to = isOpen ? draft - 1 : newest;
    const tells = isLast && !isOpen ? "last" : "refusals";
    const job = planWipe({ address, from, to, tells }, { lane: CHAT_LANE });
    const change = { newest: isOpen ? newest : newest + 1, wipeAt: isKept ? wipeAt : 0 };
    return { session: withExchanges(session, change), jobs: [job] };
  },
  deliver: {},
};
