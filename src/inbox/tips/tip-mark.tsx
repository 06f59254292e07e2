import { useWords } from "../words/use-words.ts";
import styles from "./tip-rows.module.css";

const LENGTH = 4;

/** The beginning of a tip's id: tells two tips of one kind, hour and ward apart. */
export function TipMark({ id }: { id: string }) {
  const { words } = useWords();
  return (
    <span className={styles.mark} title={words.tips.mark} translate="no">
      #{id.slice(0, LENGTH)}
    </span>
  );
}
