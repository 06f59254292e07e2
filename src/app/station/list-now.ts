import type { LiveEvent } from "../../core/station/views.ts";
import type { QuestionStore } from "./store.ts";
import type { TipStore } from "./tip-store.ts";

/** The time has come for what a resident sent to be listed. */
export interface ListJob {
  type: "list-tip" | "list-question";
  id: string;
}

interface Lists {
  tips: Pick<TipStore, "list">;
  questions: Pick<QuestionStore, "list">;
  announce: (event: LiveEvent) => void;
  /** Has the duty group told of a tip that is not urgent: an urgent one never waits here. */
  wantAlert(): void;
}

/** Shows it in the officers' list, and tells who is watching. Repeatable. */
export function listNow(lists: Lists, { type, id }: ListJob): void {
  const { tips, questions, announce } = lists;
  if (type === "list-question") {
    questions.list(id);
    announce({ type: "questions" });
  } else if (tips.list(id)) {
    lists.wantAlert();
    announce({ type: "tips", id });
    announce({ type: "news", what: "tip" });
  }
}
