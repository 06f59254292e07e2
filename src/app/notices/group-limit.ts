import { MINUTE_MS } from "../../core/units.ts";
import type { Clock } from "../ports.ts";

/** Most answers to a group in a minute. Telegram takes 20 messages to one, notices included. */
const MOST_ANSWERS = 10;

/** Counts what a group asks of the bot, in the memory of an isolate. true: enough for this minute. */
export function makeGroupLimit(clock: Clock): (chat: string) => boolean {
  let minute = 0;
  const counts = new Map<string, number>();
  return (chat) => {
    const now = Math.floor(clock.now() / MINUTE_MS);
    if (now !== minute) counts.clear();
    minute = now;
    const count = (counts.get(chat) ?? 0) + 1;
    counts.set(chat, count);
    return count > MOST_ANSWERS;
  };
}
