import type { ChannelId } from "../../core/channel.ts";
import type { Unsubscribe } from "../../core/effects/unsubscribe.ts";
import type { Address } from "../object-ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import { DONE, type EffectHandler, type PlannedJob } from "./effect-handler.ts";
import { sealMessages } from "./kept-messages.ts";
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
    unsubscribe: async (deps, { channel, key }) => {
      await keepGot(deps, { channel, key });
      await deps.broadcaster(channel).unsubscribe(key);
      return DONE;
    },
  },
};

/** The Broadcaster forgets what a subscriber got, so the chat keeps it: to delete it if it wants to. */
async function keepGot(
  deps: ConversationDeps,
  { channel, key }: Pick<UnsubscribeJob, "channel" | "key">,
): Promise<void> {
  const { broadcaster, channels, store, clock } = deps;
  if (channels[channel]?.capabilities.deletes !== true) return;
  const { messages } = await broadcaster(channel).gotBy(key);
  // A chat that erased everything keeps nothing but what is about to be deleted.
  if (messages.length === 0 || !(store.isKept() || store.isWiping())) return;
  const sealed = await sealMessages(deps, messages);
  if (store.isKept() || store.isWiping()) store.keepMessages(sealed, clock.now());
}

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
