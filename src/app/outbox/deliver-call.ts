import type { ChannelId } from "../../core/channel.ts";
import { errorName, type Log } from "../log.ts";
import type { BroadcasterPort } from "../object-ports.ts";
import type { Call, Channel, Clock, GoneWhy, Random, SendResult } from "../ports.ts";
import type { CallBounds } from "./call-bounds.ts";
import type { JobOutcome } from "./drainer.ts";
import { SEND_LIFETIME_MS } from "./limits.ts";
import type { Pace } from "./pace.ts";
import { afterPause, isFailure, type Pause, type Pauses } from "./pauses.ts";

export interface DeliverDeps {
  clock: Clock;
  random: Random;
  log: Log;
  pauses: Pauses;
  paces: Partial<Record<ChannelId, Pace>>;
  /** Resolves after about this time (ms). */
  sleep(ms: number): Promise<void>;
  /** Called for each message that was sent. */
  count(channel: ChannelId): void;
  /** Its calls take their turn in the pace before they are made. */
  isPaced?: true;
  bounds: CallBounds;
  channels: Partial<Record<ChannelId, Channel>>;
  broadcaster(channel: ChannelId): Pick<BroadcasterPort, "pause" | "resume" | "fail">;
}

/**
 * The outcome of a row, with details for the caller. `gone`: the chat no longer exists, or is `to` now. `refused`:
 * this call never succeeds.
 */
export type Delivered = JobOutcome & {
  gone?: true;
  to?: string | undefined;
  why?: GoneWhy | undefined;
  refused?: true;
  messageId?: string;
};

const DONE: Delivered = { type: "done" };

/** Sends the call of a row and decides whether the row has ended. */
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
    return { ...DONE, refused: true };
  }
  const paused = pauses.until(send.channel);
  if (paused > now) return waitFor(deps, paused);
  const pace = deps.paces[send.channel];
  await beginReply(deps, pace);
  const begun = clock.now();
  const result = await sendInTime(deps, channel, send.call);
  const pause = pauses.begin(send.channel, result, clock.now());
  if (pause) pace?.refused(clock.now());
  if (pause) await tellPause(deps, send.channel, pause);
  if (isTaken(result) && pauses.taken(send.channel, begun)) await tellEnd(deps, send.channel);
  if (isFailure(result) && pauses.failed(send.channel, clock.now())) {
    await tellFailure(deps, send.channel);
  }
  switch (result.type) {
    case "sent":
      deps.count(send.channel);
      return result.messageId === null ? DONE : { ...DONE, messageId: result.messageId };
    case "gone":
      return { type: "done", gone: true, to: result.to, why: result.why };
    case "rejected":
      log.write({ event: "send-rejected", channel: send.channel, code: result.code });
      return { ...DONE, refused: true };
    case "retry":
      if (result.scope === "call") return { type: "retry", afterMs: result.afterMs };
      return waitFor(deps, pauses.until(send.channel));
    case "quota":
    case "misconfigured":
      return waitFor(deps, pauses.until(send.channel));
  }
}

/** No second has more calls than the platform takes, so a reply may wait a moment. */
async function beginReply(
  { clock, sleep, isPaced }: DeliverDeps,
  pace: Pace | undefined,
): Promise<void> {
  if (!pace || isPaced) return;
  const now = clock.now();
  const at = pace.reply(now);
  if (at > now) await sleep(at - now);
}

async function sendInTime({ bounds }: DeliverDeps, channel: Channel, call: Call) {
  const { signal, end } = bounds.begin();
  try {
    return await channel.send(call, signal);
  } finally {
    end();
  }
}

/** Whether the platform handled the call as it does without trouble. */
function isTaken({ type }: SendResult): boolean {
  return type === "sent" || type === "gone" || type === "rejected";
}

/** Waiting for a pause is no attempt, because the platform has not seen the call. */
function waitFor({ clock, random }: DeliverDeps, until: number): Delivered {
  return { type: "wait", until: afterPause(until, clock.now(), random) };
}

/** Tells the Broadcaster of a pause, which is already in force here. */
async function tellPause(
  { clock, log, broadcaster }: DeliverDeps,
  channel: ChannelId,
  { until, alert }: Pause,
): Promise<void> {
  const seconds = Math.ceil((until - clock.now()) / 1_000);
  log.write({ event: "channel-paused", channel, seconds, alert });
  await broadcaster(channel)
    .pause(until, alert)
    .catch((error: unknown) => log.write({ event: "pause-not-kept", error: errorName(error) }));
}

async function tellEnd({ log, broadcaster }: DeliverDeps, channel: ChannelId): Promise<void> {
  await broadcaster(channel)
    .resume()
    .catch((error: unknown) => log.write({ event: "pause-not-ended", error: errorName(error) }));
}

async function tellFailure({ log, broadcaster }: DeliverDeps, channel: ChannelId): Promise<void> {
  log.write({ event: "channel-unreachable", channel });
  await broadcaster(channel)
    .fail()
    .catch((error: unknown) => log.write({ event: "failure-not-kept", error: errorName(error) }));
}
