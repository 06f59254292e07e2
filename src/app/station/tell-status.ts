import type { MailboxPort } from "../object-ports.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import type { TipStore } from "./store.ts";

/** Job: a tip's status has changed, perhaps several times. */
export interface TellStatusJob {
  type: "tell-status";
  mailbox: string;
  tip: string;
  /** Random: by it a chat knows what it has been told. */
  id: string;
}

interface Telling {
  tips: Pick<TipStore, "find" | "setTold">;
  mailbox(name: string): Pick<MailboxPort, "tellStatus">;
}

/**
 * Looks at the status as it is by now: a change that was taken back is no news. The mailbox is told
 * in any case, and decides whether there is anybody to tell: the station never learns.
 */
export async function tellStatus({ tips, mailbox }: Telling, job: TellStatusJob) {
  const tip = tips.find(job.tip);
  if (!tip || tip.status === tip.told) return { type: "done" } satisfies JobOutcome;
  await mailbox(job.mailbox).tellStatus(job.id);
  return { type: "done", also: () => tips.setTold(job.tip, tip.status) } satisfies JobOutcome;
}
