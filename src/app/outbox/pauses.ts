import type { ChannelId } from "../../core/channel.ts";
import type { ChannelStatus } from "../object-ports.ts";
import type { Random, SendResult } from "../ports.ts";
import {
  ALERT_PAUSE_FIRST_MS,
  ALERT_PAUSE_GROWTH,
  ALERT_PAUSE_LONGEST_MS,
  SPREAD_LEAST_MS,
  SPREAD_MOST_MS,
} from "./limits.ts";

export interface Pause {
  /** Milliseconds since the epoch. */
  until: number;
  alert: ChannelStatus["alert"];
}

/**
 * A channel that told us to wait waits in every chat of the bot. Objects in this isolate see a
 * pause at once; those in another learn it from their own first refusal. The Broadcaster keeps it
 * for `/health` and for notices.
 */
export interface Pauses {
  /** Milliseconds since the epoch until which the channel waits; 0: it does not. */
  until(channel: ChannelId): number;
  set(channel: ChannelId, until: number): void;
  /**
   * The pause that a result asks of the whole bot, which is in force from now on; null: none. A
   * used-up quota and a refused token name no time: the wait grows with each try that finds it so.
   */
  begin(channel: ChannelId, result: SendResult, now: number): Pause | null;
  /**
   * A call that began at `startedAt` was taken: the next pause is short again. Answers whether the
   * Broadcaster should know; it may know of a trouble that this isolate has not seen.
   */
  taken(channel: ChannelId, startedAt: number): boolean;
}

export function makePauses(): Pauses {
  const untils = new Map<ChannelId, number>();
  /** Tries in a row that were refused with an alert. None: a call was taken since. */
  const refusals = new Map<ChannelId, number>();
  const pauses: Pauses = {
    until: (channel) => untils.get(channel) ?? 0,
    set: (channel, until) => void untils.set(channel, Math.max(until, pauses.until(channel))),
    begin: (channel, result, now) => {
      const pause = pauseAfter(result, now, refusals.get(channel) ?? 0);
      // Calls that were on their way together are refused together: that is one try.
      if (!pause || (pause.alert !== null && pauses.until(channel) > now)) return null;
      if (pause.alert !== null) refusals.set(channel, (refusals.get(channel) ?? 0) + 1);
      pauses.set(channel, pause.until);
      return pause;
    },
    taken: (channel, startedAt) => {
      if (startedAt < pauses.until(channel)) return false;
      const isKnown = refusals.get(channel) === 0;
      refusals.set(channel, 0);
      return !isKnown;
    },
  };
  return pauses;
}

function pauseAfter(result: SendResult, now: number, refusals: number): Pause | null {
  switch (result.type) {
    case "sent":
    case "gone":
    case "rejected":
      return null;
    case "retry":
      if (result.scope !== "bot") return null;
      return { until: now + (result.afterMs ?? 1_000), alert: null };
    case "quota":
    case "misconfigured": {
      const wait = ALERT_PAUSE_FIRST_MS * ALERT_PAUSE_GROWTH ** refusals;
      return { until: now + Math.min(wait, ALERT_PAUSE_LONGEST_MS), alert: result.type };
    }
  }
}

/** When a chat that waits for a pause tries again: not all of them in one millisecond. */
export function afterPause(until: number, now: number, random: Random): number {
  const spread = Math.min(Math.max((until - now) / 4, SPREAD_LEAST_MS), SPREAD_MOST_MS);
  const [high = 0, low = 0] = random.bytes(2);
  return until + (spread * (high * 256 + low)) / 65_536;
}
