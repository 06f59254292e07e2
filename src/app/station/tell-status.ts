import type { MailboxPort } from "../object-ports.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import type { TipStore } from "./tip-store.ts";

/** Job: a tip's status has changed, perhaps several times. */
export interface TellStatusJob {
  type: "tell-status";
  mailbox: string;
  tip: string;
  /** Random. A chat detects repeats by it. */
  id: string;
}

interface Telling {
  tips: Pick<TipStore, "find" | "setTold">;
  mailbox(name: string): Pick<MailboxPort, "tellStatus">;
}

/**
 * Announces the present status. A change that was reverted is not announced. The mailbox is told in
 * any case and decides whether to ping a chat, so the station never learns whether there is one.
 */
export async function tellStatus({ tips, mailbox }: Telling, job: TellStatusJob) {
  const tip = tips.find(job.tip);
  if (!tip || tip.status === tip.told) return { type: "done" } satisfies JobOutcome;
  await mailbox(job.mailbox).tellStatus(job.id);
  return { type: "done", also: () => tips.setTold(job.tip, tip.status) } satisfies JobOutcome;
}
