import { Skeleton } from "@mantine/core";
import { useWords } from "../words/use-words.ts";
import styles from "./tip-list.module.css";

export function WaitingTips() {
  const { words } = useWords();
  return (
    <div aria-label={words.app.loading} className={styles.waiting} role="status">
      <Skeleton height={48} />
      <Skeleton height={48} />
      <Skeleton height={48} />
    </div>
  );
}
