import type { ChannelId } from "../../core/channel.ts";
import { hourNumber } from "../../core/units.ts";
import type { ChannelStatus } from "../object-ports.ts";
import type { Random, SendResult } from "../ports.ts";
import {
  ALERT_PAUSE_FIRST_MS,
  ALERT_PAUSE_GROWTH,
  ALERT_PAUSE_LONGEST_MS,
  SILENCE_MS,
  SPREAD_LEAST_MS,
  SPREAD_MOST_MS,
} from "./limits.ts";

export interface Pause {
  /** Milliseconds since the epoch. */
  until: number;
  alert: ChannelStatus["alert"];
}

/**
 * Pauses of whole channels: when a platform tells us to wait, all chats of the bot wait. Objects in
 * this isolate see a pause at once; objects in another isolate learn it from their first refusal.
 * The Broadcaster stores it for `/health` and for notices.
 */
export interface Pauses {
  /** End of the channel's pause, ms since the epoch; 0: no pause. */
  until(channel: ChannelId): number;
  set(channel: ChannelId, until: number): void;
  /**
   * Starts the pause that a result asks for and returns it; null: none. A used-up quota and a
   * refused token name no time, so their pause grows with each refused attempt.
   */
  begin(channel: ChannelId, result: SendResult, now: number): Pause | null;
  /**
   * Notes that a call that began at `startedAt` succeeded, so the next pause is short again.
   * Returns whether to tell the Broadcaster, which may know of a trouble that this isolate has not
   * seen: the first time in each hour, and after each trouble.
   */
  taken(channel: ChannelId, startedAt: number): boolean;
  /**
   * Notes that a call failed without a refusal: no connection, no answer, an error of the platform.
   * Returns whether to tell the Broadcaster: once, when all calls have failed so for a minute.
   */
  failed(channel: ChannelId, now: number): boolean;
}

/** Nothing succeeded since `since` (ms); `told`: the Broadcaster knows. */
interface Silence {
  since: number;
  told: boolean;
}

export function makePauses(): Pauses {
  const untils = new Map<ChannelId, number>();
  /** Number of refused attempts in a row. No entry: a call has succeeded since. */
  const refusals = new Map<ChannelId, number>();
  const silences = new Map<ChannelId, Silence>();
  /** The hour for which the Broadcaster was told of a success. */
  const hours = new Map<ChannelId, number>();
  const pauses: Pauses = {
    until: (channel) => untils.get(channel) ?? 0,
    set: (channel, until) => void untils.set(channel, Math.max(until, pauses.until(channel))),
    begin: (channel, result, now) => {
      if (!isFailure(result)) silences.delete(channel);
      const pause = pauseAfter(result, now, refusals.get(channel) ?? 0);
      // Calls that were in flight together are refused together. That counts as one attempt.
      if (!pause || (pause.alert !== null && pauses.until(channel) > now)) return null;
      if (pause.alert !== null) refusals.set(channel, (refusals.get(channel) ?? 0) + 1);
      pauses.set(channel, pause.until);
      return pause;
    },
    taken: (channel, startedAt) => {
      if (startedAt < pauses.until(channel)) return false;
      const hour = hourNumber(startedAt);
      const isKnown = refusals.get(channel) === 0 && hours.get(channel) === hour;
      refusals.set(channel, 0);
      hours.set(channel, hour);
      return !isKnown;
    },
    failed: (channel, now) => {
      const { since, told } = silences.get(channel) ?? { since: now, told: false };
      const tells = !told && now - since >= SILENCE_MS;
      silences.set(channel, { since, told: told || tells });
      // The next success ends it.
      if (tells) hours.delete(channel);
      return tells;
    },
  };
  return pauses;
}

/** Whether a call failed without a refusal. */
export function isFailure(result: SendResult): boolean {
  return result.type === "retry" && result.scope === "call";
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

/** When a chat tries again after a pause. Random, so that not all chats try at the same instant. */
export function afterPause(until: number, now: number, random: Random): number {
  const spread = Math.min(Math.max((until - now) / 4, SPREAD_LEAST_MS), SPREAD_MOST_MS);
  const [high = 0, low = 0] = random.bytes(2);
  return until + (spread * (high * 256 + low)) / 65_536;
}
