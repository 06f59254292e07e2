import { fromBase64Url } from "../../core/base64url.ts";
import { quietEnd } from "../../core/place/quiet-hours.ts";
import { standingKey } from "../../core/station/tip-status.ts";
import type { LiveEvent } from "../../core/station/views.ts";
import type { MailboxPort } from "../object-ports.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import { type Held, heldUntil } from "./post-words.ts";
import type { TipStore } from "./tip-store.ts";

/** Job: a tip's status has changed, perhaps several times. */
export interface TellStatusJob {
  type: "tell-status";
  mailbox: string;
  tip: string;
  /** Random. A chat detects repeats by it. */
  id: string;
  /** What the officer wrote with the last change, as the tip's sender gets it. */
  sentence?: { id: string; sealed: string; at: string };
  /** At night it waits for the morning. */
  calm?: true;
}

interface Telling extends Held {
  tips: Pick<TipStore, "find" | "entry" | "setTold" | "setSaid" | "setGoesAt">;
  mailbox(name: string): Pick<MailboxPort, "tellStatus">;
  announce(event: LiveEvent): void;
}

/**
 * Announces the present status, with what was written beside it. A change that was reverted, or read
 * already, is not announced. The mailbox is told in any case and decides whether to ping a chat, so the station
 * never learns whether there is one.
 */
export async function tellStatus(telling: Telling, job: TellStatusJob) {
  const { tips, mailbox, clock, place } = telling;
  const tip = tips.find(job.tip);
  if (!tip) return { type: "done" } satisfies JobOutcome;
  const held = job.sentence ? heldUntil(telling, job.sentence.id) : "gone";
  // What was taken back meanwhile is not sent.
  const sentence = held === "gone" ? undefined : job.sentence;
  const morning = job.calm ? quietEnd(place, clock.now()) : null;
  const until = held === "gone" ? morning : held;
  if (until !== null) return { type: "wait", until } satisfies JobOutcome;
  const now = standingKey(tip);
  const isRead = now === tip.told && (!sentence || tips.entry(sentence.id)?.said === true);
  if (isRead && !sentence) return { type: "done" } satisfies JobOutcome;
  const sealed = sentence && (fromBase64Url(sentence.sealed) ?? new Uint8Array());
  const words = sentence && sealed && { ...sentence, sealed };
  await mailbox(job.mailbox).tellStatus(isRead ? null : job.id, words);
  const also = () => {
    tips.setTold(job.tip, now);
    if (sentence) tips.setSaid(sentence.id);
    if (job.calm) telling.announce({ type: "tips", id: job.tip });
  };
  return { type: "done", also } satisfies JobOutcome;
}
