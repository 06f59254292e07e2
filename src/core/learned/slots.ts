import { fromBase64Url } from "../base64url.ts";
import { BitReader } from "./bit-reader.ts";

/** Of a weight its root is kept, a whole number from −7 to 7. */
export const MOST_ROOT = 7;
/** Roots without their sign, the most frequent first: a root is coded by its place in this row. */
export const BY_FREQUENCY = [3, 2, 1, 0, 4, 5, 6, 7];
/** How the numbers are packed: the logarithm of their count, the fingerprint of a root that is not 0. */
export const SIZE_BITS = 5;
export const FINGERPRINT_BITS = 8;

/** What a linear model knows of features, by slot; as many of both, a power of two. */
export interface Slots {
  /** Of the feature that has the slot; 0 where the root is. */
  fingerprints: Uint8Array;
  roots: Int8Array;
}

/** `packed`: as `packSlots` writes it. */
export function unpackSlots(packed: string): Slots {
  const bits = new BitReader(fromBase64Url(packed) ?? new Uint8Array());
  const size = 2 ** bits.read(SIZE_BITS);
  const slots = { fingerprints: new Uint8Array(size), roots: new Int8Array(size) };
  for (let slot = 0; slot < size; slot++) {
    const root = BY_FREQUENCY[bits.readOnes()] ?? 0;
    if (root === 0) continue;
    slots.roots[slot] = bits.read(1) === 1 ? -root : root;
    slots.fingerprints[slot] = bits.read(FINGERPRINT_BITS);
  }
  return slots;
}
