import { createHmac } from "node:crypto";
import type { DeliveryNames } from "../app/notices/broadcaster-store.ts";

/** Names lie above it, and so above every number of a subscriber: those are their names of before. */
const FIRST = 2 ** 52;

/**
 * Names for who got a notice: 52 bits of an HMAC. Without the keys nobody can tell which subscriber a
 * row is about, or which rows are about the same one. The first key names; under the others are
 * former names.
 */
export function makeDeliveryNames(keys: Uint8Array[]): DeliveryNames {
  return (notice, subscriber) =>
    // A public chat is nobody.
    subscriber < 0
      ? [subscriber]
      : [...keys.map((key) => named(key, `${notice}:${subscriber}`)), subscriber];
}

function named(key: Uint8Array, value: string): number {
  const mac = createHmac("sha256", key).update(value).digest();
  return FIRST + mac.readUIntBE(0, 6) * 16 + (mac.readUInt8(6) >> 4);
}
