import type { Keyring } from "../ports.ts";
import { isTagged, TAG_LENGTH, tagOf } from "../tag.ts";

/**
 * The id of a new notice, `<station>.<random><tag>`: everybody sees it, in its address. The tag ends
 * forged addresses before a station is asked.
 */
export async function noticeIdOf(
  keyring: Keyring,
  station: string,
  random: string,
): Promise<string> {
  const value = `${station}.${random}`;
  return value + (await tagOf(keyring, "notice-address", value));
}

/**
 * Whether an id ends with its tag. Ids from before there were tags, or from before APP_SECRET was
 * changed, do not.
 */
export function isOwnNotice(keyring: Keyring, id: string): Promise<boolean> {
  const [value, tag] = [id.slice(0, -TAG_LENGTH), id.slice(-TAG_LENGTH)];
  return isTagged(keyring, "notice-address", { value, tag });
}
