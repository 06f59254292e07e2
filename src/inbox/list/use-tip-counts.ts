import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { TipCounts } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { announce } from "../parts/announce.ts";
import { useMay } from "../session/use-may.ts";
import { useWords } from "../words/use-words.ts";

/** The server's counts of all saved filters. A live event reads them again. */
export function useTipCounts(): TipCounts | null {
  const enabled = useMay("read-tips");
  const { data } = useQuery({
    queryKey: ["tips", "counts"],
    queryFn: () => call(api.tips.counts.$get()),
    enabled,
  });
  return data ?? null;
}

/** How many tips wait for a first look or have an answer. A new one is announced, on every page. */
export function useNews(): number {
  const { words } = useWords();
  const counts = useTipCounts();
  const before = useRef<number | undefined>(undefined);
  const fresh = counts?.new;
  useEffect(() => {
    if (before.current !== undefined && fresh !== undefined && fresh > before.current)
      announce(words.live.newTip);
    before.current = fresh;
  }, [fresh, words]);
  return (counts?.new ?? 0) + (counts?.answered ?? 0);
}
