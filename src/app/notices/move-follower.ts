import { followerBytes } from "../../core/station/follower.ts";
import { sealedRow } from "../sealed-rows.ts";
import type { BroadcasterDeps } from "./broadcaster-deps.ts";
import { openFollower } from "./renew-subscribers.ts";

/** A chat has another id now: what it wants follows it there, unless it wants something there already. */
export async function moveFollower(
  deps: BroadcasterDeps,
  key: string,
  chat: string,
): Promise<void> {
  const { channel, content, store, subscriberBox, subscriberKey } = deps;
  const opened = await openFollower(deps, key);
  if (!opened) return;
  const to = await subscriberKey({ channel, chat });
  const plain = followerBytes(content.place, { ...opened.follower, chat });
  const address = await subscriberBox.seal(plain, sealedRow.subscriber(channel, to));
  store.rename(opened.key, { key: to, address });
}
