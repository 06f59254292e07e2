import type { AnswerCount } from "../object-ports.ts";
import { VOTES_KNOWN } from "./bounds.ts";
import type { StationDeps } from "./deps.ts";

/**
 * Counts an answer to a notice, and the former one of the same chat no more. Its random id is
 * remembered as long as a repeat may come. Nobody is told of a single answer.
 */
export function takeAnswer(
  { store }: Pick<StationDeps, "store">,
  { id, notice, add, drop }: AnswerCount,
): void {
  store.atomically(() => {
    const row = store.notices.find(notice);
    if (!row || !store.cards.isNew(id, VOTES_KNOWN)) return;
    const answers = { ...row.answers, [add]: (row.answers[add] ?? 0) + 1 };
    if (drop) answers[drop] = Math.max(0, (answers[drop] ?? 0) - 1);
    store.notices.update(notice, { answers });
  });
}
