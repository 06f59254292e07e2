import type { ConversationDeps } from "../effects/conversation-deps.ts";
import type { Address } from "../object-ports.ts";

/** Finds the chat's receipt of a mailbox; null: the resident has erased it. */
export async function findPinged(
  { store, keys }: Pick<ConversationDeps, "store" | "keys">,
  address: Address,
  mailbox: string,
): Promise<string | null> {
  const { session } = await store.open(await keys.sessionBox(address));
  for (const { code } of session.receipts) {
    if ((await keys.mailboxName(code)) === mailbox) return code;
  }
  return null;
}
