import type { ChannelId } from "../../core/channel.ts";
import type { Unsubscribe } from "../../core/effects/unsubscribe.ts";
import type { Address } from "../object-ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import { DONE, type EffectHandler, type PlannedJob } from "./effect-handler.ts";
import { SUBSCRIPTION_LANE } from "./lanes.ts";

interface UnsubscribeJob {
  type: "unsubscribe";
  channel: ChannelId;
  key: string;
}

export const unsubscribe: EffectHandler<Unsubscribe, UnsubscribeJob> = {
  plan: async (deps, { address }) => {
    const key = await deps.keys.subscriberKey(address);
    return { jobs: [...(await planLeave(deps, address)), leave(address, key)] };
  },
  deliver: {
    unsubscribe: async ({ broadcaster }, { channel, key }) => {
      await broadcaster(channel).unsubscribe(key);
      return DONE;
    },
  },
};

/** Plans the end of a subscription under the former APP_SECRET. Empty: there is no former one. */
export async function planLeave(
  { keys }: Pick<ConversationDeps, "keys">,
  address: Address,
): Promise<PlannedJob[]> {
  const former = await keys.formerSubscriberKey(address);
  return former === null ? [] : [leave(address, former)];
}

function leave({ channel }: Address, key: string): PlannedJob {
  const job: UnsubscribeJob = { type: "unsubscribe", channel, key };
  return { job, options: { lane: SUBSCRIPTION_LANE } };
}
