import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import type { ChannelId } from "../../core/channel.ts";
import type { Subscribe } from "../../core/effects/subscribe.ts";
import { WANTS_ALL } from "../../core/flow/wants.ts";
import { followerBytes } from "../../core/station/follower.ts";
import { sealedRow } from "../sealed-rows.ts";
import { DONE, type EffectHandler } from "./effect-handler.ts";
import { SUBSCRIPTION_LANE } from "./lanes.ts";
import { planLeave } from "./unsubscribe.ts";

interface SubscribeJob {
  type: "subscribe";
  channel: ChannelId;
  key: string;
  address: string;
}

export const subscribe: EffectHandler<Subscribe, SubscribeJob> = {
  plan: async (deps, { address, session }, { lang }) => {
    const { channel } = address;
    const key = await deps.keys.subscriberKey(address);
    const box = await deps.keys.subscriberBox();
    const follower = { ...address, lang, ...(session.wants ?? WANTS_ALL) };
    const plain = followerBytes(deps.content.place, follower);
    const sealed = await box.seal(plain, sealedRow.subscriber(channel, key));
    const job: SubscribeJob = { type: "subscribe", channel, key, address: toBase64Url(sealed) };
    const joined = { job, options: { lane: SUBSCRIPTION_LANE } };
    return { jobs: [...(await planLeave(deps, address)), joined] };
  },
  deliver: {
    subscribe: async ({ broadcaster }, { channel, key, address: sealed }) => {
      const address = fromBase64Url(sealed) ?? new Uint8Array();
      await broadcaster(channel).subscribe({ key, address });
      return DONE;
    },
  },
};
