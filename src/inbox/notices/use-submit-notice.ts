import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { NoticeContent } from "../../core/station/notice.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { newId } from "../api/new-id.ts";
import { readAgain } from "../api/read-again.ts";

/** One id for every try of this notice: a retry cannot hand in the notice twice. */
export function useSubmitNotice(content: NoticeContent, onSent: () => void) {
  const queries = useQueryClient();
  const id = useRef(newId());
  return useMutation({
    mutationFn: () => call(api.notices.$post({ json: { id: id.current, ...content } })),
    onSuccess: () => {
      readAgain(queries, ["notices"]);
      onSent();
    },
  });
}
