import { fromBase64Url, toBase64Url } from "../base64url.ts";

/** Of a weight its root is kept, a whole number from −7 to 7: most roots are small. */
export const MOST_ROOT = 7;
const NIBBLE = 4;
const LOW = 15;

/** What a linear model knows of features, by slot; as many of both, a power of two. */
export interface Slots {
  /** Of the feature that has the slot. */
  fingerprints: Uint8Array;
  roots: Int8Array;
}

/** A byte of each fingerprint, then the roots, two in a byte; in base64url. */
export function packSlots({ fingerprints, roots }: Slots): string {
  const size = roots.length;
  const bytes = new Uint8Array(size + size / 2);
  bytes.set(fingerprints);
  for (let at = 0; at < size; at += 2) {
    const [first, second] = [roots[at] ?? 0, roots[at + 1] ?? 0];
    bytes[size + at / 2] = ((first + MOST_ROOT) << NIBBLE) | (second + MOST_ROOT);
  }
  return toBase64Url(bytes);
}

export function unpackSlots(packed: string): Slots {
  const bytes = fromBase64Url(packed) ?? new Uint8Array();
  const size = slotCount(bytes.length);
  const roots = new Int8Array(size);
  for (let at = 0; at < size; at += 2) {
    const both = bytes[size + at / 2] ?? 0;
    roots[at] = (both >> NIBBLE) - MOST_ROOT;
    roots[at + 1] = (both & LOW) - MOST_ROOT;
  }
  return { fingerprints: bytes.subarray(0, size), roots };
}

/** How many slots are in so many bytes. */
export function slotCount(bytes: number): number {
  return (bytes * 2) / 3;
}
