import { useWords } from "../words/use-words.ts";
import styles from "./tip-mark.module.css";

/** A tip's short number, by which officers name it to each other. */
export function TipMark({ number }: { number: string }) {
  const { words } = useWords();
  return (
    <span className={styles.mark} title={words.tips.mark} translate="no">
      {number}
    </span>
  );
}
