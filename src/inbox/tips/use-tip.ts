import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import type { TipDetail, TipPage } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

export function useTip(id: string) {
  return useQuery(tipQuery(useQueryClient(), id));
}

/** Reads a tip as it is now, whatever the page shows. */
export function readTip(queries: QueryClient, id: string): Promise<TipDetail> {
  return queries.fetchQuery({ ...tipQuery(queries, id), staleTime: 0 });
}

function tipQuery(queries: QueryClient, id: string) {
  return {
    queryKey: ["tip", id],
    queryFn: async (): Promise<TipDetail> => {
      const tip = await call(api.tips[":id"].$get({ param: { id } }));
      markRead(queries, id);
      return tip;
    },
  };
}

/**
 * Marks a tip as read in the cached lists. The server has noted it, so the lists need no new read.
 */
function markRead(queries: QueryClient, id: string): void {
  queries.setQueriesData<TipPage>({ queryKey: ["tips", "list"] }, (page) => {
    if (page === undefined) return page;
    const tips = page.tips.map((tip) =>
      tip.id === id ? { ...tip, unread: 0, seen: true, opened: true } : tip,
    );
    return { ...page, tips };
  });
}
