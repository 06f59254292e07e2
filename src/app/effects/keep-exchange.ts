import type { KeepExchange } from "../../core/effects/keep-exchange.ts";
import type { EffectHandler } from "./effect-handler.ts";
import { exchangesOf, withExchanges } from "./exchanges.ts";

/** What comes next belongs to another exchange, and may be deleted by itself. */
export const keepExchange: EffectHandler<KeepExchange> = {
  plan: (_deps, { session }) => {
    const { newest } = exchangesOf(session);
    return { session: withExchanges(session, { kept: newest, newest: newest + 1, wipeAt: 0 }) };
  },
  deliver: {},
};
