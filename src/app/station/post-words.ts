import { fromBase64Url } from "../../core/base64url.ts";
import type { Place } from "../../core/place/place-schema.ts";
import { quietEnd } from "../../core/place/quiet-hours.ts";
import type { LiveEvent } from "../../core/station/views.ts";
import { DAY_MS } from "../../core/units.ts";
import type { MailboxPort } from "../object-ports.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import type { Clock } from "../ports.ts";
import type { TipStore } from "./tip-store.ts";

/** Job: a question goes to the resident's mailbox. */
export interface PostJob {
  type: "post";
  mailbox: string;
  message: { id: string; sealed: string; at: string };
  /** It waits for the morning, unless it is sent or taken back before. */
  held?: true;
}

export interface Held {
  tips: Pick<TipStore, "entry" | "setGoesAt">;
  clock: Clock;
  place: Pick<Place, "timezone" | "quietHours">;
}

interface Posting extends Held {
  mailbox(name: string): Pick<MailboxPort, "post">;
  announce(event: LiveEvent): void;
}

/**
 * When words that wait may go, as the clock is now: it may have jumped. null: now, and from here on
 * they can't be taken back. `gone`: they were, or their tip is no more.
 */
export function heldUntil({ tips, clock, place }: Held, id: string): number | null | "gone" {
  const entry = tips.entry(id);
  if (!entry) return "gone";
  if (entry.goesAt === null) return null;
  const now = clock.now();
  const isKept = entry.goesAt > now && entry.goesAt <= now + DAY_MS;
  const until = isKept ? entry.goesAt : quietEnd(place, now);
  tips.setGoesAt(id, until);
  return until;
}

export async function postWords(outside: Posting, job: PostJob): Promise<JobOutcome> {
  const { message, mailbox, held } = job;
  const until = held ? heldUntil(outside, message.id) : null;
  if (until === "gone") return { type: "done" };
  if (until !== null) return { type: "wait", until };
  const sealed = fromBase64Url(message.sealed) ?? new Uint8Array();
  await outside.mailbox(mailbox).post({ ...message, sealed });
  const tip = held && outside.tips.entry(message.id)?.tip;
  if (tip !== undefined) outside.announce({ type: "tips", id: tip });
  return { type: "done" };
}
