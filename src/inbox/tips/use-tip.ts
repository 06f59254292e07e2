import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import type { TipDetail, TipPage } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

export function useTip(id: string) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ["tip", id],
    queryFn: async (): Promise<TipDetail> => {
      const tip = await call(api.tips[":id"].$get({ param: { id } }));
      markRead(queries, id);
      return tip;
    },
  });
}

/**
 * Marks a tip as read in the cached lists. The server has noted it, so the lists need no new read.
 */
function markRead(queries: QueryClient, id: string): void {
  queries.setQueriesData<TipPage>({ queryKey: ["tips", "list"] }, (page) => {
    if (page === undefined) return page;
    const tips = page.tips.map((tip) => (tip.id === id ? { ...tip, unread: 0, seen: true } : tip));
    return { ...page, tips };
  });
}
