/** Crockford's alphabet: without I, L, O and U, which are easily misheard or misread. */
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/**
 * 12 characters of 5 bits are 60 bits: making a second key with the same fingerprint is infeasible.
 */
const LENGTH = 12;
const GROUP = 4;

/** Fingerprint of an age recipient, as `7KQ4-9XWD-2MZ8`, for two officers to compare aloud. */
export async function fingerprint(recipient: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(recipient));
  const letters = [...new Uint8Array(digest, 0, LENGTH)].map((byte) => CROCKFORD[byte % 32] ?? "");
  const groups: string[] = [];
  for (let at = 0; at < LENGTH; at += GROUP) groups.push(letters.slice(at, at + GROUP).join(""));
  return groups.join("-");
}
