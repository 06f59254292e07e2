import type { WipeChat } from "../../core/effects/wipe-chat.ts";
import type { EffectHandler } from "./effect-handler.ts";
import { planWipe, type WipeJob, wipe } from "./wipe.ts";

/** A later wipe has no lane, so that no reply waits for it. */
export const wipeChat: EffectHandler<WipeChat, WipeJob> = {
  plan: ({ clock }, { address }, { afterMs }) => ({
    jobs: [
      planWipe({ address, tells: "last", isBehind: true }, { notBefore: clock.now() + afterMs }),
    ],
  }),
  deliver: { "wipe-chat": wipe },
};
