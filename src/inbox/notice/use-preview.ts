import { skipToken, useQuery } from "@tanstack/react-query";
import type { NoticeContent } from "../../core/station/notice.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

interface Previewed extends NoticeContent {
  /** Of a new notice the random part; else all of its id. */
  id: string;
  withdraws?: boolean;
}

/** What would go out of a notice, made by what will send it. null: nothing is asked. */
export function usePreview(notice: Previewed | null) {
  return useQuery({
    queryKey: ["notice-preview", notice],
    queryFn: notice ? () => call(api.notices.preview.$post({ json: notice })) : skipToken,
  });
}
