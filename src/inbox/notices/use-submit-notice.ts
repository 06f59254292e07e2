import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NoticeContent } from "../../core/station/notice.ts";
import { call } from "../api/call.ts";
import { failureOf } from "../api/call-failed.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { attemptId, endAttempt } from "../session/attempt-id.ts";
import { answersOf, leaveAnswer } from "../session/begin-answer.ts";
import { useDesk } from "../session/use-desk.ts";
import { useWithCard } from "./use-with-card.ts";

/** Submits a notice. All attempts have the same id, so a retry cannot submit it twice. */
export function useSubmitNotice(content: NoticeContent, onSent: () => void) {
  const queries = useQueryClient();
  const { drafts } = useDesk();
  const withCard = useWithCard();
  return useMutation({
    mutationFn: async () => {
      const notice = { ...(await withCard(content)), id: attemptId(drafts, "notice", content) };
      const { id } = await call(api.notices.$post({ json: notice }));
      const ids = content.rumour ? answersOf(drafts) : [];
      // Those that have expired meanwhile need no answer.
      if (ids.length > 0) await tie(ids, id);
    },
    onSuccess: () => {
      readAgain(queries, ["notices"], ["proposals"]);
      onSent();
      endAttempt(drafts, "notice");
      leaveAnswer(drafts);
    },
  });
}

async function tie(ids: string[], notice: string): Promise<void> {
  await call(api.scams.questions.$post({ json: { ids, notice } })).catch((error: unknown) => {
    if (failureOf(error) !== "not-found") throw error;
  });
}
