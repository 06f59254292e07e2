import type { Address, GotNotices } from "../object-ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";

/** What the chat got as a subscriber, under whichever APP_SECRET it subscribed. */
export async function gotNotices(
  { keys, broadcaster }: Pick<ConversationDeps, "keys" | "broadcaster">,
  address: Address,
): Promise<GotNotices> {
  const names = [await keys.subscriberKey(address), await keys.formerSubscriberKey(address)];
  const got = await Promise.all(
    names.flatMap((name) => (name === null ? [] : [broadcaster(address.channel).gotBy(name)])),
  );
  return {
    messages: got.flatMap(({ messages }) => messages),
    isWhole: got.every(({ isWhole }) => isWhole),
    asked: got.flatMap(({ asked }) => asked),
  };
}
