import { useEffect, useRef } from "react";
import type { CallsView } from "../../core/station/roster-views.ts";
import { tipsHref } from "../frame/route.ts";
import { announce } from "../parts/announce.ts";
import { useCalls } from "../session/use-calls.ts";
import { useLabel } from "../session/use-label.ts";
import { useClockWords } from "../words/use-clock-words.ts";
import styles from "./call-banner.module.css";

/** Urgent tips of which this officer was told, on every page until somebody has opened them. */
export function CallBanner() {
  const { calls: words, reminders } = useClockWords();
  const label = useLabel();
  const data = useCalls();
  useAnnounced(data);
  if (!data || data.count === 0) return null;
  const { calls, count } = data;
  return (
    <section aria-label={words.banner} className={styles.banner}>
      <strong>{words.count(count)}</strong>
      {calls.map(({ tip, number, category, area }) => (
        <span key={tip}>
          <a href={tipsHref(tip)}>{reminders.tip(number)}</a> {label("category", category)},{" "}
          {label("area", area)}
        </span>
      ))}
      {count > calls.length && <span>{words.more(count - calls.length)}</span>}
      {calls.some(({ heads }) => heads) && <span>{words.heads}</span>}
    </section>
  );
}

/** Says which tips those are of which the officer is told while the inbox is open. */
function useAnnounced(data: CallsView | undefined): void {
  const { calls: words } = useClockWords();
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!data) return;
    const before = known.current;
    known.current = new Set([...(before ?? []), ...data.calls.map(({ tip }) => tip)]);
    const fresh = before ? data.calls.filter(({ tip }) => !before.has(tip)) : [];
    if (fresh.length > 0) announce(words.told(fresh.map(({ number }) => number).join(", ")));
  }, [data, words]);
}
