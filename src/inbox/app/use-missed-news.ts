import { useEffect, useRef } from "react";
import type { TipCounts } from "../../core/station/tip-views.ts";
import type { Bell } from "../alerts/bell.ts";
import { useTipCounts } from "../list/use-tip-counts.ts";
import type { LiveState } from "../live/live-link.ts";

/** Rings for what came while there was no connection, as far as there are more tips than before. */
export function useMissedNews(bell: Bell, live: LiveState): void {
  const counts = useTipCounts();
  const before = useRef<TipCounts | null>(null);
  const latest = useRef<TipCounts | null>(null);
  useEffect(() => {
    if (live === "reconnecting") before.current ??= latest.current;
  }, [live]);
  useEffect(() => {
    const was = before.current;
    latest.current = counts;
    if (live !== "live" || was === null || counts === null || counts === was) return;
    before.current = null;
    if (counts.urgent > was.urgent) bell.hear("urgent");
    else if (counts.new > was.new) bell.hear("tip");
  }, [bell, counts, live]);
}
