import type { Effect } from "../../core/effects/effect.ts";
import type { EffectHandler } from "./effect-handler.ts";

/** Acknowledges a press: worth no row, since it only stops a spinner. */
export const toast: EffectHandler<Extract<Effect, { type: "toast" }>> = {
  plan: ({ channels }, { address }, { ack, text }) => {
    const call = channels[address.channel]?.renderToast(ack, text);
    return { loose: call ? [call] : [] };
  },
  deliver: {},
};
