/** No I, L, O, U: none can be misheard or misread over the telephone. */
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 12 characters of 5 bits: 60 bits, far beyond making a second key with the same ones. */
const LENGTH = 12;
const GROUP = 4;

/** Short form of an age recipient that two officers compare aloud, as `7KQ4-9XWD-2MZ8`. */
export async function fingerprint(recipient: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(recipient));
  const letters = [...new Uint8Array(digest, 0, LENGTH)].map((byte) => CROCKFORD[byte % 32] ?? "");
  const groups: string[] = [];
  for (let at = 0; at < LENGTH; at += GROUP) groups.push(letters.slice(at, at + GROUP).join(""));
  return groups.join("-");
}
