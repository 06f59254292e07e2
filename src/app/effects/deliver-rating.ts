import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import type { ConversationJob } from "../conversation/conversation-job.ts";
import type { JobOutcome } from "../outbox/drainer.ts";

/** A tip that is no more is rated by nobody; a muted mailbox passes nothing on. */
export async function deliverRating(
  deps: Pick<ConversationDeps, "mailbox" | "station" | "keys" | "clock">,
  { code, rating }: Extract<ConversationJob, { type: "rate" }>,
): Promise<JobOutcome> {
  const mailbox = await deps.mailbox(await deps.keys.mailboxName(code)).read();
  if (mailbox && mailbox.mutedUntil <= deps.clock.now()) {
    await deps.station(mailbox.station).rate({ tip: mailbox.tip, rating });
  }
  return { type: "done" };
}
