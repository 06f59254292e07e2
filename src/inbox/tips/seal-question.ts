import { toBase64Url } from "../../core/base64url.ts";
import { SALT_BYTES, toSaltedJson } from "../../core/text/salted-json.ts";
import type { FollowUp } from "../../core/tip/follow-up.ts";
import { sealBytes } from "../keys/age-file.ts";

/** Longest question or note, in characters (`followUpSchema`). */
export const MAX_QUESTION = 4000;

interface SealedWords {
  sealed: string;
  /** Tells colleagues that the words are the first ones, also after a rotation. */
  digest: string;
}

/**
 * Seals a question once, to the mailbox's recipient (the receipt opens it) and to the station's
 * keys. An age file has one key, which its header is signed with: it can't hold other words for
 * each. Its size tells nothing of the length.
 */
export function sealQuestion(
  text: string | Pick<FollowUp, "text" | "status">,
  { mailbox, stations }: { mailbox: string; stations: string[] },
): Promise<SealedWords> {
  return sealWords(typeof text === "string" ? { text } : text, [mailbox, ...stations]);
}

/** Seals a note, to the station's keys alone. */
export function sealNote(text: string, stations: string[]): Promise<SealedWords> {
  return sealWords({ text }, stations);
}

async function sealWords(
  said: Pick<FollowUp, "text" | "status">,
  recipients: string[],
): Promise<SealedWords> {
  const followUp: FollowUp = { version: 1, ...said };
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const { plain, digest } = await toSaltedJson(followUp, salt);
  return { sealed: toBase64Url(await sealBytes(plain, ...recipients)), digest };
}
