import { toBase64Url } from "../base64url.ts";
import { bytesHash } from "../bytes-hash.ts";
import { toPaddedJsonBytes } from "./padded-json.ts";

/** Nobody tries 2^128 salts for each text that they suspect. */
export const SALT_BYTES = 16;

interface Salted {
  /** What is to be sealed: JSON, padded (`toPaddedJsonBytes`), with the salt in it. */
  plain: Uint8Array;
  /** SHA-256 of it, base64url. */
  digest: string;
}

/**
 * A text to be sealed, and the digest that is kept beside the sealed text, whoever seals it anew.
 * Who opens it sees by the digest that the words are still the first ones. To all others the digest
 * tells nothing, not even that two texts are equal: the salt is random, and only in what is sealed.
 */
export async function toSaltedJson(value: object, salt: Uint8Array): Promise<Salted> {
  const plain = toPaddedJsonBytes({ ...value, salt: toBase64Url(salt) });
  return { plain, digest: await bytesHash(plain) };
}
