import type { ChannelId } from "../../core/channel.ts";
import { WANTS_ALL } from "../../core/flow/wants.ts";
import { sameBytes } from "../../core/same-bytes.ts";
import { type Follower, followerBytes } from "../../core/station/follower.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import type { Address, Subscription } from "../object-ports.ts";
import type { Box } from "../ports.ts";
import { sealedRow } from "../sealed-rows.ts";
import type { Listed } from "./broadcaster-store.ts";

interface Opening {
  store: { subscriber(key: string): (Subscription & { number: number; lang: string }) | null };
  channel: ChannelId;
  subscriberBox: Box;
}

interface Renewing extends Opening {
  store: Opening["store"] & {
    rename(key: string, to: Subscription): void;
  };
  content: { place: Parameters<typeof followerBytes>[0] };
  newKey: ((address: Address) => Promise<string>) | null;
}

/** A subscriber, and what is sealed of them. */
export interface Opened {
  number: number;
  key: string;
  follower: Follower;
}

type Sealed = Opened & Pick<Subscription, "address">;

/**
 * Opens a page of subscribers, and seals those anew that are sealed as before. After a change of
 * APP_SECRET all of them: with the new one, and names them by it, so that nothing is lost when the
 * former one is taken away.
 */
export async function renewSubscribers(deps: Renewing, page: Listed[]): Promise<Opened[]> {
  const renewed: Opened[] = [];
  for (const { number, key, isOld } of page) {
    const opened = await openFollower(deps, key);
    if (!opened) continue;
    const { follower } = opened;
    const to = deps.newKey || isOld ? await renew(deps, key, opened) : key;
    if (to !== null) renewed.push({ number, key: to, follower });
  }
  return renewed;
}

/** Answers the key under which they are now; null: they are further down the list, too, and get it there. */
async function renew(
  { newKey, channel, subscriberBox, content, store }: Renewing,
  key: string,
  { follower, address: before }: Sealed,
): Promise<string | null> {
  const to = newKey ? await newKey(follower) : key;
  // Somebody who subscribed anew.
  const isTwice = to !== key && store.subscriber(to) !== null;
  const plain = followerBytes(content.place, follower);
  const address = await subscriberBox.seal(plain, sealedRow.subscriber(channel, to));
  const now = store.subscriber(key)?.address;
  // What they have chosen meanwhile stays.
  if (!now || !sameBytes(now, before)) return key;
  store.rename(key, { key: to, address });
  return isTwice ? null : to;
}

/** null: they have left, or they can't be opened. */
export async function openFollower(
  { store, channel, subscriberBox }: Opening,
  key: string,
): Promise<Sealed | null> {
  const subscriber = store.subscriber(key);
  if (!subscriber) return null;
  const about = sealedRow.subscriber(channel, subscriber.key);
  const plain = await subscriberBox.open(subscriber.address, about);
  if (!plain) return null;
  // Only this code seals it. Of before, it is an address alone.
  const sealed = fromJsonBytes(plain) as Address & Partial<Follower>;
  const { number, lang, address } = subscriber;
  return { number, key: subscriber.key, address, follower: { ...WANTS_ALL, lang, ...sealed } };
}
