import type { FollowUp } from "../../core/tip/tip-content.ts";
import { sealText } from "../keys/age-file.ts";

/** Longest question, in characters (`followUpSchema`). */
export const MAX_QUESTION = 4000;

/**
 * Seals a question twice: to the mailbox's recipient (the receipt opens it) and to the station for
 * its thread.
 */
export async function sealQuestion(
  text: string,
  { mailbox, station }: { mailbox: string; station: string },
): Promise<{ forResident: string; forStation: string }> {
  const followUp: FollowUp = { version: 1, text };
  const plain = JSON.stringify(followUp);
  const [forResident, forStation] = await Promise.all([
    sealText(plain, mailbox),
    sealText(plain, station),
  ]);
  return { forResident, forStation };
}
