import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useWords } from "../words/use-words.ts";
import styles from "./tip-list.module.css";

interface Props {
  busy: boolean;
  more: boolean;
  onMore(): void;
}

/**
 * Loads the next page when the end of the list comes into view. The button is for keyboard users.
 */
export function MoreTips({ busy, more, onMore }: Props) {
  const { words } = useWords();
  const foot = useRef<HTMLDivElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    if (!more || busy || foot.current === null) return;
    const seen = ([entry]: IntersectionObserverEntry[]) =>
      entry?.isIntersecting && latest.current();
    const observer = new IntersectionObserver(seen, { rootMargin: "300px" });
    observer.observe(foot.current);
    return () => observer.disconnect();
  }, [more, busy]);
  const ended = useRef(!more);
  // The button goes at the end of the list; whoever was on it stays here.
  useEffect(() => {
    if (!more && !ended.current && document.activeElement === document.body) foot.current?.focus();
    ended.current = !more;
  }, [more]);
  // Not disabled while it loads: a disabled button loses the focus.
  return (
    <div className={styles.foot} ref={foot} tabIndex={-1}>
      {more ? (
        <Button
          aria-busy={busy}
          onClick={() => busy || onMore()}
          size="compact-sm"
          variant="default"
        >
          {busy ? words.app.loading : words.tips.more}
        </Button>
      ) : (
        words.tips.end
      )}
    </div>
  );
}
