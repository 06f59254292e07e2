import { type InfiniteData, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { AuditPage } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { type Filter, queryOf } from "./filter.ts";

const FIRST: number | null = null;

export function useAudit(filter: Filter) {
  return useInfiniteQuery({
    queryKey: ["audit", filter],
    queryFn: ({ pageParam }) => call(api.audit.$get({ query: queryOf(filter, pageParam) })),
    initialPageParam: FIRST,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    select: together,
  });
}

/** Names, head and counts of the page that was read first: rows that came later are not shown either. */
function together({ pages }: InfiniteData<AuditPage>): Omit<AuditPage, "next"> {
  const [first] = pages;
  return {
    rows: pages.flatMap(({ rows }) => rows),
    head: first?.head ?? null,
    names: first?.names ?? {},
    reading: first?.reading ?? [],
  };
}
