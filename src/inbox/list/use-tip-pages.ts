import { hashKey, type QueryClient, useQueries, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { TipPage, TipSummary } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { type ListView, listQuery } from "../frame/list-view.ts";
import {
  type Chain,
  FIRST_CHAIN,
  lengthen,
  livePages,
  mendChain,
  type Pages,
  rowsOf,
} from "./page-chain.ts";
import type { Span } from "./rows-in-view.ts";

const tipsKey = (view: ListView, cursor: string) => ["tips", "list", view, cursor];

function tipsQuery(view: ListView, cursor: string) {
  return {
    queryKey: tipsKey(view, cursor),
    queryFn: () => {
      const query = listQuery(view, Date.now());
      return call(api.tips.$get({ query: cursor === "" ? query : { ...query, cursor } }));
    },
  };
}

export interface TipRowsRead {
  rows: readonly TipSummary[];
  first: TipPage | undefined;
  /** Whether all pages are loaded. */
  whole: boolean;
  error: Error | null;
  retry(): void;
}

/**
 * The rows of a list, page by page as they come into view. Only the pages in view and the first one
 * are read again when something changes; the others as soon as they are seen again.
 */
export function useTipPages(view: ListView, seen: Span): TipRowsRead {
  const queries = useQueryClient();
  const [chain, setChain] = useState(FIRST_CHAIN);
  const pageAt = usePages(queries, view);
  const read = () => chain.map(pageAt);
  const live = livePages(read(), seen).map((index) => tipsQuery(view, chain[index] ?? ""));
  const results = useQueries({
    queries: live.map((query) => ({ ...query, ...KEPT })),
  });
  const pages = read();
  const { rows, mended } = useRead(chain, pages);
  const next = mended === chain ? lengthen(chain, pages, seen.to) : mended;
  useEffect(() => setChain(next), [next]);
  const failed = results.find(({ error }) => error !== null);
  return {
    rows,
    first: pages[0],
    whole: pages.at(-1)?.next === null,
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  };
}

/**
 * Looks pages up in the cache. Its own look-up writes the key as JSON: for hundreds of pages at each
 * step of scrolling that is most of the time. The view must stay the same.
 */
function usePages(queries: QueryClient, view: ListView): (cursor: string) => TipPage | undefined {
  const hashes = useRef(new Map<string, string>()).current;
  return (cursor) => {
    const hash = hashes.get(cursor) ?? hashKey(tipsKey(view, cursor));
    hashes.set(cursor, hash);
    return queries.getQueryCache().get<TipPage>(hash)?.state.data;
  };
}

/** Pages out of view stay. What is drawn is read from the cache, so changes are to be told of. */
const KEPT: { gcTime: number; notifyOnChangeProps: ("data" | "error")[] } = {
  gcTime: Number.POSITIVE_INFINITY,
  notifyOnChangeProps: ["data", "error"],
};

interface Read {
  pages: Pages;
  rows: readonly TipSummary[];
  mended: Chain;
}

/** What follows from the pages, computed once for the same ones: there may be hundreds. */
function useRead(chain: Chain, pages: Pages): Read {
  const last = useRef<Read>({ pages: [], rows: [], mended: chain });
  const before = last.current.pages;
  const isSame = before.length === pages.length && pages.every((page, at) => page === before[at]);
  if (!isSame) last.current = { pages, rows: rowsOf(pages), mended: mendChain(chain, pages) };
  return isSame ? { ...last.current, mended: chain } : last.current;
}
