import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NoticeContent } from "../../core/station/notice.ts";
import { call } from "../api/call.ts";
import { failureOf } from "../api/call-failed.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { answersOf, endAnswer } from "../session/begin-answer.ts";
import { useDesk } from "../session/use-desk.ts";
import { useWithCard } from "./use-with-card.ts";

/** Submits a notice. All attempts have the same id, so a retry cannot submit it twice. */
export function useSubmitNotice(notice: NoticeContent & { id: string }, onSent: () => void) {
  const queries = useQueryClient();
  const { drafts } = useDesk();
  const withCard = useWithCard();
  return useMutation({
    mutationFn: async () => {
      const { id } = await call(api.notices.$post({ json: await withCard(notice) }));
      const ids = notice.rumour ? answersOf(drafts) : [];
      // Those that have expired meanwhile need no answer.
      if (ids.length > 0) await tie(ids, id);
      endAnswer(drafts);
    },
    onSuccess: () => {
      readAgain(queries, ["notices"]);
      onSent();
    },
  });
}

async function tie(ids: string[], notice: string): Promise<void> {
  await call(api.scams.questions.$post({ json: { ids, notice } })).catch((error: unknown) => {
    if (failureOf(error) !== "not-found") throw error;
  });
}
