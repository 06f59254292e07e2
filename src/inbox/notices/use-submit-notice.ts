import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { NoticeContent } from "../../core/station/notice.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { newId } from "../api/new-id.ts";
import { readAgain } from "../api/read-again.ts";

/** Submits a notice. All attempts have the same id, so a retry cannot submit it twice. */
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
