import { fromBase64Url, toBase64Url } from "../core/base64url.ts";
import { sameBytes } from "../core/same-bytes.ts";
import type { Keyring, Purpose } from "./ports.ts";

/** 96 bits of the MAC: a forged value passes once in 2^96. */
const TAG_BYTES = 12;
/** Characters of a tag. */
export const TAG_LENGTH = 16;

/** A short MAC by which a value of our own is told from a forged one, without memory. Base64url. */
export async function tagOf(keyring: Keyring, purpose: Purpose, value: string): Promise<string> {
  return toBase64Url((await keyring.bytes(purpose, value)).subarray(0, TAG_BYTES));
}

/** Whether a value was tagged under this secret, or the former one in its grace period. */
export async function isTagged(
  keyring: Keyring,
  purpose: Purpose,
  { value, tag }: { value: string; tag: string },
): Promise<boolean> {
  const given = fromBase64Url(tag);
  if (given?.length !== TAG_BYTES) return false;
  const own = (await keyring.bytes(purpose, value)).subarray(0, TAG_BYTES);
  if (sameBytes(own, given)) return true;
  return keyring.former !== null && isTagged(keyring.former, purpose, { value, tag });
}
