import { type ChatMessage, MESSAGE_LIFETIME_MS } from "../../core/flow/upkeep.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import { HOUR_MS, hourNumber } from "../../core/units.ts";
import type { GotNotices } from "../object-ports.ts";
import { sealedRow } from "../sealed-rows.ts";
import type { BroadcasterDeps } from "./broadcaster-deps.ts";

type Getting = Pick<BroadcasterDeps, "clock" | "store" | "channel" | "messageBox">;

/** The messages of notices that a subscriber got and that can still be deleted. */
export async function gotBy(
  { clock, store, channel, messageBox }: Getting,
  key: string,
): Promise<GotNotices> {
  const subscriber = store.subscriber(key);
  const messages: ChatMessage[] = [];
  if (!subscriber) return { messages, isWhole: true };
  let isWhole = true;
  const since = hourNumber(clock.now() - MESSAGE_LIFETIME_MS);
  const { number } = subscriber;
  for (const { notice, hour, messages: sealed } of store.got(number, since)) {
    const about = sealedRow.delivery(channel, { notice, subscriber: number });
    const plain = sealed && (await messageBox.open(sealed, about));
    // Only `sendScreen` seals them.
    const ids = plain ? (fromJsonBytes(plain) as string[]) : [];
    isWhole &&= ids.length > 0;
    // As young as it can be: a message that is too old is refused, and told.
    const at = (hour + 1) * HOUR_MS - 1;
    messages.push(...ids.map((id) => ({ id, at, notice: true })));
  }
  return { messages, isWhole };
}
