import type { ChannelId } from "../../core/channel.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import type { Address, Subscription } from "../object-ports.ts";
import type { Box } from "../ports.ts";
import { sealedRow } from "../sealed-rows.ts";
import type { Listed } from "./broadcaster-store.ts";

interface Renewing {
  store: {
    subscriber(key: string): Subscription | null;
    rename(key: string, to: Pick<Subscription, "key" | "address">): void;
  };
  channel: ChannelId;
  subscriberBox: Box;
  newKey: ((address: Address) => Promise<string>) | null;
}

/**
 * Seals anew the addresses of a page of subscribers that are not bound to their row yet. After a change of
 * APP_SECRET all of them: with the new one, and names them by it, so that nothing is lost when the
 * former one is taken away.
 */
export async function renewSubscribers(deps: Renewing, page: Listed[]): Promise<Listed[]> {
  const { newKey, channel, subscriberBox } = deps;
  const renewed: Listed[] = [];
  for (const listed of page) {
    const { number, key, isOld } = listed;
    if (!newKey && !isOld) {
      renewed.push(listed);
      continue;
    }
    const plain = await openAddress(deps, key);
    if (!plain) continue;
    // Only this code seals it, so it is an Address.
    const to = newKey ? await newKey(fromJsonBytes(plain) as Address) : key;
    // Somebody who subscribed anew is further down the list, and gets it there.
    const isTwice = to !== key && deps.store.subscriber(to) !== null;
    const address = await subscriberBox.seal(plain, sealedRow.subscriber(channel, to));
    deps.store.rename(key, { key: to, address });
    if (!isTwice) renewed.push({ number, key: to, isOld: false });
  }
  return renewed;
}

async function openAddress(
  { store, channel, subscriberBox }: Renewing,
  key: string,
): Promise<Uint8Array | null> {
  const subscriber = store.subscriber(key);
  if (!subscriber) return null;
  return subscriberBox.open(subscriber.address, sealedRow.subscriber(channel, subscriber.key));
}
