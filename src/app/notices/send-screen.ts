import type { Outgoing } from "../../core/flow/outgoing.ts";
import { toJsonBytes } from "../../core/text/json-bytes.ts";
import { deliverCall } from "../outbox/deliver-call.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import type { Call } from "../ports.ts";
import type { BroadcasterDeps } from "./broadcaster-deps.ts";
import type { Delivery } from "./broadcaster-store.ts";

/** `wait`: it is tried again. `none`: there was nothing to send, or no way to edit. */
export type Sent =
  | { type: "wait"; outcome: JobOutcome }
  | { type: "none" }
  | ({ type: "settled"; gone: boolean } & Delivery);

interface Sending {
  chat: string;
  screen: Outgoing;
  edition: number;
  /** Ids of messages that are edited; absent: new ones are sent. */
  edits?: string[];
}

/** Makes the calls of a screen, in order, as far as the platform takes them. */
export async function sendScreen(
  deps: BroadcasterDeps,
  { chat, screen, edition, edits }: Sending,
  row: { createdAt: number },
): Promise<Sent> {
  const calls = callsOf(deps, { chat, screen, edits });
  if (calls.length === 0) return { type: "none" };
  const ids: string[] = [];
  for (const call of calls) {
    const sent = await deliverCall(deps, { channel: deps.channel, call }, row);
    const { gone = false, refused = false, messageId, ...outcome } = sent;
    if (outcome.type !== "done") return { type: "wait", outcome };
    if (refused && edits) return { type: "none" };
    if (gone || refused) return { type: "settled", gone, edition: 0, messages: null };
    if (messageId !== undefined) ids.push(messageId);
  }
  const kept = edits ?? ids;
  const isWhole = kept.length === calls.length;
  const messages = isWhole ? await deps.messageBox.seal(toJsonBytes(kept)) : null;
  return { type: "settled", gone: false, edition, messages };
}

function callsOf(
  { channels, channel: id }: BroadcasterDeps,
  { chat, screen, edits }: Pick<Sending, "chat" | "screen" | "edits">,
): Call[] {
  const channel = channels[id];
  if (!edits) return channel?.render(chat, screen) ?? [];
  return channel?.renderEdit(chat, edits, screen) ?? [];
}
