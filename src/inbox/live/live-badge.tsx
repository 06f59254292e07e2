import { useWords } from "../words/use-words.ts";
import styles from "./live-badge.module.css";
import type { LiveState } from "./live-link.ts";

export function LiveBadge({ state }: { state: LiveState }) {
  const { words } = useWords();
  return (
    <span className={styles.badge} data-state={state} role="status" title={words.live[state]}>
      <span className={styles.dot} />
      <span className={styles.text}>{words.live[state]}</span>
    </span>
  );
}
