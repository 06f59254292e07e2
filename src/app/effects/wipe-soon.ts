import type { WipeSoon } from "../../core/effects/wipe-soon.ts";
import { MINUTE_MS } from "../../core/units.ts";
import type { EffectHandler } from "./effect-handler.ts";
import { withExchanges } from "./exchanges.ts";

/** How long the exchange of a sent tip stays in the chat at most. */
export const WIPE_AFTER_MS = 10 * MINUTE_MS;

/**
 * By so much it is early at most, at random: the time of an alarm can be read in the database, and
 * must not tell when a tip was sent.
 */
export const WIPE_EARLY_MS = 2 * MINUTE_MS;

export const wipeSoon: EffectHandler<WipeSoon> = {
  plan: ({ clock, random }, { session }) => {
    const [high = 0, low = 0] = random.bytes(2);
    const early = Math.floor((WIPE_EARLY_MS * (high * 256 + low)) / 65_536);
    return { session: withExchanges(session, { wipeAt: clock.now() + WIPE_AFTER_MS - early }) };
  },
  deliver: {},
};
