import type { FollowUp } from "../../core/tip/tip-content.ts";
import { sealText } from "../keys/age-file.ts";

/** Most that a follow-up holds, in characters (`followUpSchema`). */
export const MAX_QUESTION = 4000;

/** One text as two age files: for whoever holds the receipt, and for the station's own thread. */
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
