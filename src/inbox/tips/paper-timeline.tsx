import type { TipDetail } from "../../core/station/tip-views.ts";
import { useWords } from "../words/use-words.ts";
import { paperLine } from "./paper-line.ts";
import styles from "./print-sheet.module.css";
import { timelineRows } from "./timeline-rows.ts";
import { useEventWords } from "./use-event-words.ts";

/** What happened to a tip besides its messages, on paper. */
export function PaperTimeline({ tip }: { tip: TipDetail }) {
  const words = { ...useEventWords(), lang: useWords().lang };
  return (
    <ol className={styles.changes}>
      {timelineRows(tip).map((row) => {
        const line = paperLine(row, words);
        if (line === null) return null;
        const { when, what, by } = line;
        return (
          <li key={row.key}>
            {when}: {what}
            {by !== null && ` (${by})`}
          </li>
        );
      })}
    </ol>
  );
}
