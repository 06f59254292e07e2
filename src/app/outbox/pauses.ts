import type { ChannelId } from "../../core/channel.ts";
import type { BroadcasterPort } from "../object-ports.ts";
import type { SendResult } from "../ports.ts";
import { QUOTA_PAUSE_MS } from "./limits.ts";

/**
 * A channel that told us to wait waits in every chat of the bot. Objects in this isolate see a
 * pause at once; those in another learn it from their own first refusal. The Broadcaster keeps it
 * for `/health` and for notices.
 */
export interface Pauses {
  /** Milliseconds since the epoch until which the channel waits; 0: it does not. */
  until(channel: ChannelId): number;
  set(channel: ChannelId, until: number): void;
}

export function makePauses(): Pauses {
  const untils = new Map<ChannelId, number>();
  return {
    until: (channel) => untils.get(channel) ?? 0,
    set: (channel, until) => void untils.set(channel, Math.max(until, untils.get(channel) ?? 0)),
  };
}

/** The pause that a result asks of the whole bot; null: none. */
export function pauseAfter(
  result: SendResult,
  now: number,
): { until: number; alert: Parameters<BroadcasterPort["pause"]>[1] } | null {
  switch (result.type) {
    case "sent":
    case "gone":
    case "rejected":
      return null;
    case "retry":
      if (result.scope !== "bot") return null;
      return { until: now + (result.afterMs ?? 1_000), alert: null };
    case "quota":
    case "misconfigured":
      return { until: now + QUOTA_PAUSE_MS, alert: result.type };
  }
}
