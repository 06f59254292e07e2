import type { ChannelId } from "../../core/channel.ts";
import { errorName, type Log } from "../log.ts";
import type { BroadcasterPort } from "../object-ports.ts";
import type { Call, Channel, Clock } from "../ports.ts";
import type { JobOutcome } from "./drainer.ts";
import { SEND_LIFETIME_MS } from "./limits.ts";
import { type Pauses, pauseAfter } from "./pauses.ts";

export interface DeliverDeps {
  clock: Clock;
  log: Log;
  pauses: Pauses;
  channels: Partial<Record<ChannelId, Channel>>;
  broadcaster(channel: ChannelId): Pick<BroadcasterPort, "pause">;
}

/** What the caller may need beside whether the row is done: the chat is no more, the message's id. */
export type Delivered = JobOutcome & { gone?: true; messageId?: string };

const DONE: Delivered = { type: "done" };

/** Sends one call of a row, and decides what becomes of the row. */
export async function deliverCall(
  deps: DeliverDeps,
  send: { channel: ChannelId; call: Call },
  row: { createdAt: number },
): Promise<Delivered> {
  const { clock, log, pauses } = deps;
  const channel = deps.channels[send.channel];
  const now = clock.now();
  if (!channel || now - row.createdAt > SEND_LIFETIME_MS) {
    log.write({ event: "send-dropped", channel: send.channel });
    return DONE;
  }
  const paused = pauses.until(send.channel);
  if (paused > now) return { type: "retry", afterMs: paused - now, holdAll: true };
  const result = await channel.send(send.call);
  const pause = pauseAfter(result, clock.now());
  if (pause) return await startPause(deps, send.channel, pause);
  switch (result.type) {
    case "sent":
      return result.messageId === null ? DONE : { ...DONE, messageId: result.messageId };
    case "gone":
      return { type: "done", gone: true };
    case "rejected":
      log.write({ event: "send-rejected", channel: send.channel, code: result.code });
      return DONE;
    case "retry":
    case "quota":
    case "misconfigured":
      return { type: "retry", afterMs: result.type === "retry" ? result.afterMs : null };
  }
}

async function startPause(
  { pauses, clock, log, broadcaster }: DeliverDeps,
  channel: ChannelId,
  { until, alert }: NonNullable<ReturnType<typeof pauseAfter>>,
): Promise<Delivered> {
  pauses.set(channel, until);
  const seconds = Math.ceil((until - clock.now()) / 1_000);
  log.write({ event: "channel-paused", channel, seconds, alert });
  // The pause is already in force here; its keeper only reports it.
  await broadcaster(channel)
    .pause(until, alert)
    .catch((error: unknown) => log.write({ event: "pause-not-kept", error: errorName(error) }));
  return { type: "retry", afterMs: until - clock.now(), holdAll: true };
}
