import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query";
import type { TipStatus } from "../../core/station/tip-status.ts";
import type { TipPage, TipSummary } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

export function useTipList(status: TipStatus | null) {
  return useInfiniteQuery({
    queryKey: ["tips", status],
    queryFn: ({ pageParam }) => call(api.tips.$get({ query: listQuery(status, pageParam) })),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    select: flatten,
  });
}

function listQuery(status: TipStatus | null, cursor: string) {
  return { ...(status !== null && { status }), ...(cursor !== "" && { cursor }) };
}

/** A tip that moved between two pages while they were read is shown once. */
function flatten({ pages }: InfiniteData<TipPage>): TipSummary[] {
  const byId = new Map(pages.flatMap(({ tips }) => tips).map((tip) => [tip.id, tip]));
  return [...byId.values()];
}
