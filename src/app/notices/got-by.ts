import { type ChatMessage, MESSAGE_LIFETIME_MS } from "../../core/flow/upkeep.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import { HOUR_MS, hourNumber } from "../../core/units.ts";
import type { GotNotices } from "../object-ports.ts";
import type { BroadcasterDeps } from "./broadcaster-deps.ts";

type Getting = Pick<BroadcasterDeps, "clock" | "store" | "messageBox">;

/** The messages of notices that a subscriber got and that can still be deleted. */
export async function gotBy(
  { clock, store, messageBox }: Getting,
  key: string,
): Promise<GotNotices> {
  const subscriber = store.subscriber(key);
  const messages: ChatMessage[] = [];
  if (!subscriber) return { messages, isWhole: true };
  let isWhole = true;
  const since = hourNumber(clock.now() - MESSAGE_LIFETIME_MS);
  for (const { hour, messages: sealed } of store.got(subscriber.number, since)) {
    const plain = sealed && (await messageBox.open(sealed));
    // Only `sendScreen` seals them.
    const ids = plain ? (fromJsonBytes(plain) as string[]) : [];
    isWhole &&= ids.length > 0;
    // As young as it can be: a message that is too old is refused, and told.
    const at = (hour + 1) * HOUR_MS - 1;
    messages.push(...ids.map((id) => ({ id, at, notice: true })));
  }
  return { messages, isWhole };
}
