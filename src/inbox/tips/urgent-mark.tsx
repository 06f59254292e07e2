import { useWords } from "../words/use-words.ts";
import styles from "./urgent-mark.module.css";

export function UrgentMark() {
  const { words } = useWords();
  return <span className={styles.urgent}>{words.tips.urgent}</span>;
}
