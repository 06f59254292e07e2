import { type ChatMessage, messagesSchema } from "../../core/flow/upkeep.ts";
import { fromJsonBytes, toJsonBytes } from "../../core/text/json-bytes.ts";
import { sealedRow } from "../sealed-rows.ts";
import type { ConversationDeps } from "./conversation-deps.ts";

type Keeping = Pick<ConversationDeps, "messageBox" | "object">;

/** Seals ids of messages, as they are stored until they are deleted or too old for it. */
export function sealMessages(deps: Keeping, messages: ChatMessage[]): Promise<Uint8Array> {
  return deps.messageBox.seal(toJsonBytes(messages), sealedRow.messages(deps.object));
}

export async function openMessages(deps: Keeping, sealed: Uint8Array): Promise<ChatMessage[]> {
  const plain = await deps.messageBox.open(sealed, sealedRow.messages(deps.object));
  const parsed = messagesSchema.safeParse(plain && fromJsonBytes(plain));
  return parsed.success ? parsed.data : [];
}
