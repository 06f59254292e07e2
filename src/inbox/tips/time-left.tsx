import { daysLeft, lastDayOf } from "../format/deadline.ts";
import { calendarDay } from "../format/moment.ts";
import { useNow } from "../parts/use-now.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useClockWords } from "../words/use-clock-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./time-left.module.css";

interface Props {
  /** The deadline's end, ISO 8601; null: none runs. */
  dueAt: string | null;
  /** Whether the last day stands beside it. */
  full?: boolean;
}

/** How long until a deadline, in days of the place. */
export function TimeLeft({ dueAt, full = false }: Props) {
  const { lang } = useWords();
  const clocks = useClockWords();
  const { timezone } = useOpenSession().me;
  const now = useNow();
  if (dueAt === null) return null;
  const left = daysLeft(dueAt, now, timezone);
  const day = calendarDay(lastDayOf(dueAt, timezone), lang);
  return (
    <time
      className={styles.left}
      data-state={left < 0 ? "late" : left <= 1 ? "soon" : "far"}
      dateTime={lastDayOf(dueAt, timezone)}
      title={full ? undefined : clocks.lastDay(day)}
    >
      {clocks.left(left)}
      {full && <span className={styles.day}> · {day}</span>}
    </time>
  );
}
