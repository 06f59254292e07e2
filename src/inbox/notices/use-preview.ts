import { useQuery } from "@tanstack/react-query";
import type { NoticeContent } from "../../core/station/notice.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

/** What would go out of a notice, made by what will send it. */
export function usePreview(notice: NoticeContent & { id: string }) {
  return useQuery({
    queryKey: ["notice-preview", notice],
    queryFn: () => call(api.notices.preview.$post({ json: notice })),
  });
}
