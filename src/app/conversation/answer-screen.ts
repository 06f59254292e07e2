import type { Outgoing } from "../../core/flow/outgoing.ts";
import type { ConversationDeps } from "../effects/conversation-deps.ts";
import { noticeScreen } from "../notices/notice-screen.ts";
import type { Address } from "../object-ports.ts";

/**
 * What a chat is shown in answer to its question: the notice, or that officers do not check such
 * things. null: the chat was erased meanwhile, or is subscribed and gets the notice as such. Throws
 * if the notice can't be read now.
 */
export async function answerScreen(
  deps: Pick<ConversationDeps, "store" | "keys" | "content" | "origin" | "notices">,
  address: Address,
  id: string | null,
): Promise<Outgoing | null> {
  const { session } = await deps.store.open(await deps.keys.sessionBox(address));
  const { lang } = session;
  if (!lang) return null;
  if (id === null) {
    const blocks = [deps.content.texts.format(lang, "answer-not-checked")];
    return { blocks, options: [], commands: [] };
  }
  const found = await deps.notices.find(id);
  if (found.type !== "found") throw new UnreadError("the notice can't be read");
  const isForAll = Object.values(found.notice.audience).every((ids) => ids.length === 0);
  if (session.subscribed && isForAll) return null;
  return noticeScreen(deps, { notice: found.notice, lang, had: false });
}

class UnreadError extends Error {
  override name = "UnreadError";
}
