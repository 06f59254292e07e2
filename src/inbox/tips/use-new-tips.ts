import { useEffect, useRef } from "react";
import type { TipStatus } from "../../core/station/tip-status.ts";
import type { TipSummary } from "../../core/station/tip-views.ts";
import { announce } from "../parts/announce.ts";
import { useWords } from "../words/use-words.ts";
import { hasNewTop } from "./has-new-top.ts";

/**
 * Announces a new tip to screen readers. Not when the list is filtered by another status: there a
 * new first tip was only moved.
 */
export function useNewTips(status: TipStatus | null, tips: TipSummary[] | undefined): void {
  const { words } = useWords();
  const seen = useRef({ status, tips });
  useEffect(() => {
    const before = seen.current;
    seen.current = { status, tips };
    const comparable = before.status === status && (status === null || status === "received");
    if (comparable && hasNewTop(before.tips, tips)) announce(words.live.newTip);
  }, [status, tips, words]);
}
