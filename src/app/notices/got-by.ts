import type { AskedNotice } from "../../core/flow/incoming.ts";
import { type ChatMessage, MESSAGE_LIFETIME_MS } from "../../core/flow/upkeep.ts";
import { answersTo } from "../../core/notice-answers.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import { HOUR_MS, hourNumber } from "../../core/units.ts";
import type { GotNotices, PublicNotice } from "../object-ports.ts";
import { sealedRow } from "../sealed-rows.ts";
import { KEPT_MS } from "./broadcast.ts";
import type { BroadcasterDeps } from "./broadcaster-deps.ts";

type Getting = Pick<BroadcasterDeps, "clock" | "store" | "channel" | "messageBox">;

/** Most notices that a chat may answer at one time: its newest. */
const MOST_ASKED = 8;

/** What a subscriber got: the messages that can still be deleted, and what asks for an answer. */
export async function gotBy(
  { clock, store, channel, messageBox }: Getting,
  key: string,
): Promise<GotNotices> {
  const subscriber = store.subscriber(key);
  const messages: ChatMessage[] = [];
  if (!subscriber) return { messages, isWhole: true, asked: [] };
  let isWhole = true;
  const now = clock.now();
  const since = hourNumber(now - MESSAGE_LIFETIME_MS);
  const { number } = subscriber;
  const got = store.got(number);
  for (const { notice, hour, messages: sealed } of got) {
    if (hour < since) continue;
    const about = sealedRow.delivery(channel, { notice, subscriber: number });
    const plain = sealed && (await messageBox.open(sealed, about));
    // Only `sendScreen` seals them.
    const ids = plain ? (fromJsonBytes(plain) as string[]) : [];
    isWhole &&= ids.length > 0;
    // As young as it can be: a message that is too old is refused, and told.
    const at = (hour + 1) * HOUR_MS - 1;
    messages.push(...ids.map((id) => ({ id, at, notice: true })));
  }
  const notices = got.flatMap(({ edition, notice }) => (edition > 0 && store.notice(notice)) || []);
  const asking = notices.filter((notice) => answersTo(notice).length > 0).slice(-MOST_ASKED);
  return { messages, isWhole, asked: asking.reverse().map((notice) => askedBy(notice, now)) };
}

function askedBy(notice: PublicNotice, now: number): AskedNotice {
  const { id, number, withdrawnAt, until } = notice;
  const isOver = until !== undefined && Date.parse(until) <= now;
  const ended = withdrawnAt !== undefined || isOver;
  return { id, number, answers: answersTo(notice), ended, until: now + KEPT_MS };
}
