import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NoticeContent } from "../../core/station/notice.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";

/** Submits a notice. All attempts have the same id, so a retry cannot submit it twice. */
export function useSubmitNotice(notice: NoticeContent & { id: string }, onSent: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call(api.notices.$post({ json: notice })),
    onSuccess: () => {
      readAgain(queries, ["notices"]);
      onSent();
    },
  });
}
