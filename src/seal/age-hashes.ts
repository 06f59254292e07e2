import { createHmac } from "node:crypto";

/** age uses no other hash. */
export const sha256 = "sha256";
const HASH_BYTES = 32;
type Hash = typeof sha256;

/**
 * HMAC and HKDF (RFC 5869) with SHA-256 by the runtime, with the signatures of @noble/hashes, in
 * whose place the build gives them to age in the Worker: 2 kB of code less.
 */
export function hmac(hash: Hash, key: Uint8Array, message: Uint8Array): Uint8Array {
  return Uint8Array.from(createHmac(hash, key).update(message).digest());
}

export function hkdf(hash: Hash, key: Uint8Array, ...rest: HkdfRest): Uint8Array {
  const [salt, info, bytes] = rest;
  return expand(hash, extract(hash, key, salt), info, bytes);
}
type HkdfRest = [salt: Uint8Array | undefined, info: Uint8Array, bytes: number];

export function extract(hash: Hash, key: Uint8Array, salt?: Uint8Array): Uint8Array {
  return hmac(hash, salt ?? new Uint8Array(HASH_BYTES), key);
}

/** The first block is all that age ever needs. */
export function expand(hash: Hash, key: Uint8Array, ...rest: ExpandRest): Uint8Array {
  const [info, bytes] = rest;
  if (bytes > HASH_BYTES) throw new RangeError("more than one block");
  return hmac(hash, key, Uint8Array.of(...info, 1)).subarray(0, bytes);
}
type ExpandRest = [info: Uint8Array, bytes: number];
