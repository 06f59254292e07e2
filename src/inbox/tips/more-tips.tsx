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
  return (
    <div className={styles.foot} ref={foot}>
      {more ? (
        <Button loading={busy} onClick={onMore} size="compact-sm" variant="default">
          {words.tips.more}
        </Button>
      ) : (
        words.tips.end
      )}
    </div>
  );
}
