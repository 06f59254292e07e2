import { ALPHABET, groupsOf } from "./receipt.ts";

/**
 * 16 characters of 5 bits are 80 bits: making a second key with the same fingerprint is infeasible.
 */
const LENGTH = 16;

/** Fingerprint of an age recipient, as `7KQ4-9XWD-2MZ8-H5TC`, for two officers to compare aloud. */
export async function fingerprint(recipient: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(recipient));
  const letters = [...new Uint8Array(digest, 0, LENGTH)].map((byte) => ALPHABET[byte % 32] ?? "");
  return groupsOf(letters.join(""));
}
