import { useEffect, useRef } from "react";
import type { TipSummary } from "../../core/station/views.ts";
import { announce } from "../parts/announce.ts";
import { useWords } from "../words/use-words.ts";

/** Says aloud that a tip arrived at the top of the list; the first reading of a list is no news. */
export function useNewTips(list: string, tips: TipSummary[] | undefined): void {
  const { words } = useWords();
  const first = tips?.[0];
  const seen = useRef({ list, newest: first });
  useEffect(() => {
    const before = seen.current;
    seen.current = { list, newest: first };
    if (before.list !== list || tips === undefined || first === undefined) return;
    const isNew = before.newest !== undefined && isNewer(first, before.newest);
    if (isNew) announce(words.live.newTip);
  }, [list, tips, first, words]);
}

function isNewer(now: TipSummary, before: TipSummary): boolean {
  return now.id !== before.id && now.receivedAt >= before.receivedAt;
}
