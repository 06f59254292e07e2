import type { Cell } from "../../core/station/hide-cells.ts";
import { usePictureWords } from "../words/use-picture-words.ts";
import styles from "./charts.module.css";

/** A count, or that it is hidden. */
export function CellText({ of: cell }: { of: Cell }) {
  const words = usePictureWords();
  if (cell === null) return <span className={styles.none}>{words.hidden}</span>;
  return <>{cell.toLocaleString(words.locale)}</>;
}
