import { useWords } from "../words/use-words.ts";
import styles from "./tip-list.module.css";

export function NoTips({ filtered }: { filtered: boolean }) {
  const { words } = useWords();
  return (
    <p className={styles.empty}>
      <strong>{filtered ? words.tips.emptyFilter : words.tips.empty}</strong>
      {words.tips.emptyHint}
    </p>
  );
}
