import { useEffect, useRef } from "react";
import { CallProblem } from "../parts/call-problem.tsx";
import cards from "../parts/card.module.css";
import { useReminders, useSeeReminders } from "../session/use-reminders.ts";
import { useClockWords } from "../words/use-clock-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./deadlines.module.css";
import { ReminderRow } from "./reminder-row.tsx";

/** Deadlines that are near or have passed. Whoever opens the page has seen them. */
export function ReminderList() {
  const { words } = useWords();
  const { reminders: own } = useClockWords();
  const read = useReminders();
  const newest = read.data?.reminders[0]?.seq ?? 0;
  // As it was when the page was opened: what was new then stays marked.
  const seen = useRef<number | null>(null);
  if (read.data && seen.current === null) seen.current = read.data.seen;
  useSee(newest > (read.data?.seen ?? newest) ? newest : null);
  return (
    <section aria-labelledby="reminders">
      <h2 className={styles.subtitle} id="reminders">
        {own.title}
      </h2>
      <p className={styles.hint}>{own.lead}</p>
      {read.error && <CallProblem error={read.error} onRetry={() => void read.refetch()} />}
      {read.isPending && <p role="status">{words.app.loading}</p>}
      {read.data?.reminders.length === 0 && <p className={styles.none}>{own.none}</p>}
      {read.data && read.data.reminders.length > 0 && (
        <ul className={`${cards.card} ${styles.list}`}>
          {read.data.reminders.map((reminder) => (
            <ReminderRow
              fresh={reminder.seq > (seen.current ?? 0)}
              key={reminder.seq}
              reminder={reminder}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** This officer has seen them up to that one; null: nothing is new. */
function useSee(seq: number | null): void {
  const { mutate } = useSeeReminders();
  useEffect(() => {
    if (seq !== null) mutate(seq);
  }, [seq, mutate]);
}
