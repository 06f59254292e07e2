import type { Effect } from "../../core/effects/effect.ts";
import type { EffectHandler } from "./effect-handler.ts";

/** Acknowledges a press. It only stops a spinner, so it needs no row. */
export const toast: EffectHandler<Extract<Effect, { type: "toast" }>> = {
  plan: ({ channels }, { address }, { ack, text }) => {
    const call = channels[address.channel]?.renderToast(ack, text);
    return { loose: call ? [call] : [] };
  },
  deliver: {},
};
