import type { LiveEvent } from "../../core/station/views.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import type { Address, ConversationPort } from "../object-ports.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import type { Box } from "../ports.ts";
import { sealedRow } from "../sealed-rows.ts";
import type { QuestionStore } from "./store.ts";

/** The mark of what officers do not check. Ids of notices are longer. */
export const NOT_CHECKED = "-";

export interface AskersOutside {
  questions: QuestionStore;
  wayBackBox: Box;
  announce: (event: LiveEvent) => void;
  conversation(channel: Address["channel"], chat: string): Promise<ConversationPort>;
}

/** Tells each chat once, and forgets its question. */
export async function deliverAnswers(
  { questions, wayBackBox, conversation, announce }: AskersOutside,
  mark: string,
): Promise<JobOutcome> {
  for (const { id, wayBack } of questions.all().filter((one) => one.mark === mark)) {
    const plain = wayBack && (await wayBackBox.open(wayBack, sealedRow.question(id)));
    if (plain) {
      // Only a chat seals it, so it is an Address.
      const address = fromJsonBytes(plain) as Address;
      const notice = mark === NOT_CHECKED ? null : mark;
      await (await conversation(address.channel, address.chat)).answer({ address, id, notice });
    }
    questions.remove(id);
  }
  announce({ type: "questions" });
  return { type: "done" };
}
