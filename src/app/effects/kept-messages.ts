import { type ChatMessage, messagesSchema } from "../../core/flow/upkeep.ts";
import { fromJsonBytes, toJsonBytes } from "../../core/text/json-bytes.ts";
import type { Box } from "../ports.ts";

/** Seals ids of messages, as they are stored until they are deleted or too old for it. */
export function sealMessages(box: Box, messages: ChatMessage[]): Promise<Uint8Array> {
  return box.seal(toJsonBytes(messages));
}

export async function openMessages(box: Box, sealed: Uint8Array): Promise<ChatMessage[]> {
  const plain = await box.open(sealed);
  const parsed = messagesSchema.safeParse(plain && fromJsonBytes(plain));
  return parsed.success ? parsed.data : [];
}
