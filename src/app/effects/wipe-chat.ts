import type { WipeChat } from "../../core/effects/wipe-chat.ts";
import { type ChatMessage, deletable, messagesSchema } from "../../core/flow/upkeep.ts";
import { fromJsonBytes, toJsonBytes } from "../../core/text/json-bytes.ts";
import type { Address } from "../object-ports.ts";
import { deliverCall } from "../outbox/deliver-call.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import type { Box } from "../ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { EffectHandler } from "./effect-handler.ts";
import { CHAT_LANE, WIPE_KEY } from "./lanes.ts";

interface WipeChatJob {
  type: "wipe-chat";
  address: Address;
}

/** Most ids in one deleteMessages call (Telegram). */
const IDS_PER_CALL = 100;

/**
 * An immediate wipe runs before its answer is shown. A later one has no lane, so that no reply
 * waits for it.
 */
export const wipeChat: EffectHandler<WipeChat, WipeChatJob> = {
  plan: ({ clock }, { address }, { afterMs }) => {
    const job: WipeChatJob = { type: "wipe-chat", address };
    const when = afterMs === 0 ? { lane: CHAT_LANE } : { notBefore: clock.now() + afterMs };
    return { jobs: [{ job, options: { ...when, key: WIPE_KEY } }] };
  },
  deliver: { "wipe-chat": wipe },
};

/**
 * Deletes both sides' messages of the last 48 hours. Repeatable: the platform skips deleted
 * messages. Retries end by themselves, because after 48 hours nothing can be deleted.
 */
async function wipe(deps: ConversationDeps, { address }: WipeChatJob): Promise<JobOutcome> {
  const rows = deps.store.messages();
  const kept = await Promise.all(rows.map(({ sealed }) => openMessages(deps.messageBox, sealed)));
  const { session } = await deps.store.open(await deps.keys.sessionBox(address));
  const sent = deps.sent.all();
  const known = [...kept.flat(), ...(session.upkeep?.heard ?? []), ...sent];
  const now = deps.clock.now();
  const ids = [...new Set(deletable(known, now).map(({ id }) => id))];
  for (let from = 0; from < ids.length; from += IDS_PER_CALL) {
    const chunk = ids.slice(from, from + IDS_PER_CALL);
    const call = deps.channels[address.channel]?.renderDelete(address.chat, chunk);
    if (!call) break;
    const send = { channel: address.channel, call };
    // The row's age does not count, because a wipe may be planned a day ahead.
    const outcome = await deliverCall(deps, send, { createdAt: now });
    if (outcome.type !== "done") return outcome;
  }
  deps.sent.drop(sent);
  const last = rows.at(-1);
  return { type: "done", also: () => last && deps.store.forgetMessages(last.row) };
}

export function sealMessages(box: Box, messages: ChatMessage[]): Promise<Uint8Array> {
  return box.seal(toJsonBytes(messages));
}

async function openMessages(box: Box, sealed: Uint8Array): Promise<ChatMessage[]> {
  const plain = await box.open(sealed);
  const parsed = messagesSchema.safeParse(plain && fromJsonBytes(plain));
  return parsed.success ? parsed.data : [];
}
