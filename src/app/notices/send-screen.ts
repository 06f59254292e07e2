import type { Outgoing } from "../../core/flow/outgoing.ts";
import { toJsonBytes } from "../../core/text/json-bytes.ts";
import { hourNumber } from "../../core/units.ts";
import { deliverCall } from "../outbox/deliver-call.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import type { Call } from "../ports.ts";
import { sealedRow } from "../sealed-rows.ts";
import type { BroadcasterDeps } from "./broadcaster-deps.ts";
import type { Delivery, DeliveryKey } from "./broadcaster-store.ts";

/**
 * `wait`: it is tried again. `none`: there was nothing to send, or no way to edit. `hasBegun`: some
 * message of it was sent.
 */
export type Sent =
  | { type: "wait"; outcome: JobOutcome }
  | { type: "none" }
  /** The chat has another id now. */
  | { type: "moved"; to: string }
  | ({ type: "settled"; gone: boolean; why?: string; hasBegun: boolean } & Delivery);

interface Sending {
  /** Whose messages they are. */
  of: DeliveryKey;
  chat: string;
  screen: Outgoing;
  edition: number;
  /** Ids of messages that are edited; absent: new ones are sent. */
  edits?: string[];
}

/**
 * Sends a screen. Nobody misses a notice because the platform does not take its picture: then it goes
 * without, and the picture is on its page.
 */
export async function sendScreen(
  deps: BroadcasterDeps,
  sending: Sending,
  row: { createdAt: number },
): Promise<Sent> {
  const sent = await makeCalls(deps, sending, row);
  const { picture, ...screen } = sending.screen;
  if (!picture || sent.type !== "settled" || sent.gone || sent.hasBegun) return sent;
  deps.paces[deps.channel]?.begin(deps.clock.now());
  return await makeCalls(deps, { ...sending, screen }, row);
}

/** Makes the calls of a screen, in order, as far as the platform takes them. */
async function makeCalls(
  deps: BroadcasterDeps,
  { of, chat, screen, edition, edits }: Sending,
  row: { createdAt: number },
): Promise<Sent> {
  const calls = callsOf(deps, { chat, screen, edits });
  if (calls.length === 0) return { type: "none" };
  const ids: string[] = [];
  for (const call of calls) {
    if (ids.length > 0) deps.paces[deps.channel]?.begin(deps.clock.now());
    const sent = await deliverCall(deps, { channel: deps.channel, call }, row);
    const { gone = false, to, why = "other", refused = false, messageId, ...outcome } = sent;
    if (outcome.type !== "done") return { type: "wait", outcome };
    if (refused && edits) return { type: "none" };
    if (gone || refused) return await refusedAfter(deps, of, { ids, gone, to, why });
    if (messageId !== undefined) ids.push(messageId);
  }
  const kept = await outcome(deps, calls, { of, edits, ids });
  return { type: "settled", gone: false, hasBegun: true, edition, ...kept };
}

/** What was sent of it can be deleted, although it is not whole. */
async function refusedAfter(
  deps: BroadcasterDeps,
  of: DeliveryKey,
  { ids, gone, to, why }: { ids: string[]; gone: boolean; to: string | undefined; why: string },
): Promise<Sent> {
  if (to !== undefined) return { type: "moved", to };
  const hasBegun = ids.length > 0;
  const messages = hasBegun ? await sealIds(deps, of, ids) : null;
  const hour = hourNumber(deps.clock.now());
  return { type: "settled", gone, why, hasBegun, edition: 0, messages, hour };
}

async function outcome(
  deps: BroadcasterDeps,
  calls: Call[],
  { of, edits, ids }: { of: DeliveryKey; edits: string[] | undefined; ids: string[] },
): Promise<Pick<Delivery, "messages" | "hour">> {
  const kept = edits ?? ids;
  const isWhole = kept.length === calls.length;
  const messages = isWhole ? await sealIds(deps, of, kept) : null;
  return { messages, hour: edits ? null : hourNumber(deps.clock.now()) };
}

function sealIds(
  { messageBox, channel }: BroadcasterDeps,
  of: DeliveryKey,
  ids: string[],
): Promise<Uint8Array> {
  return messageBox.seal(toJsonBytes(ids), sealedRow.delivery(channel, of));
}

function callsOf(
  { channels, channel: id }: BroadcasterDeps,
  { chat, screen, edits }: Pick<Sending, "chat" | "screen" | "edits">,
): Call[] {
  const channel = channels[id];
  if (edits) return channel?.renderEdit(chat, edits, screen) ?? [];
  const calls = channel?.render(chat, screen) ?? [];
  return calls.map(({ method, params }) => ({
    method,
    params: { ...params, ...channel?.noticeParams },
  }));
}
