import { toBase64Url } from "../../core/base64url.ts";
import { toPaddedJsonBytes } from "../../core/text/padded-json.ts";
import type { FollowUp } from "../../core/tip/tip-content.ts";
import { sealBytes } from "../keys/age-file.ts";

/** Longest question, in characters (`followUpSchema`). */
export const MAX_QUESTION = 4000;

/**
 * Seals a question once, to the mailbox's recipient (the receipt opens it) and to the station's
 * keys. An age file has one key, which its header is signed with: it can't hold other words for
 * each. Its size tells nothing of the length.
 */
export async function sealQuestion(
  text: string,
  { mailbox, stations }: { mailbox: string; stations: string[] },
): Promise<string> {
  const followUp: FollowUp = { version: 1, text };
  return toBase64Url(await sealBytes(toPaddedJsonBytes(followUp), mailbox, ...stations));
}
