import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import type { Address, Subscription } from "../object-ports.ts";
import type { Box } from "../ports.ts";

type Listed = { number: number; key: string };

interface Renewing {
  store: {
    subscriber(key: string): Subscription | null;
    rename(key: string, to: Pick<Subscription, "key" | "address">): void;
  };
  subscriberBox: Box;
  newKey: ((address: Address) => Promise<string>) | null;
}

/**
 * After a change of APP_SECRET: seals the addresses of a page of subscribers with the new one, and
 * names them by it, so that nothing is lost when the former one is taken away.
 */
export async function renewSubscribers(deps: Renewing, page: Listed[]): Promise<Listed[]> {
  const { newKey } = deps;
  if (!newKey) return page;
  const renewed: Listed[] = [];
  for (const { number, key } of page) {
    const plain = await openAddress(deps, key);
    if (!plain) continue;
    // Only this code seals it, so it is an Address.
    const to = await newKey(fromJsonBytes(plain) as Address);
    // Somebody who subscribed anew is further down the list, and gets it there.
    const isTwice = to !== key && deps.store.subscriber(to) !== null;
    deps.store.rename(key, { key: to, address: await deps.subscriberBox.seal(plain) });
    if (!isTwice) renewed.push({ number, key: to });
  }
  return renewed;
}

async function openAddress(
  { store, subscriberBox }: Renewing,
  key: string,
): Promise<Uint8Array | null> {
  const subscriber = store.subscriber(key);
  return subscriber && subscriberBox.open(subscriber.address);
}
