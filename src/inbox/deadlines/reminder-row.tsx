import type { ReminderView } from "../../core/station/clock-views.ts";
import { tipsHref } from "../frame/route.ts";
import { useLabel } from "../session/use-label.ts";
import { TimeLeft } from "../tips/time-left.tsx";
import { UrgentMark } from "../tips/urgent-mark.tsx";
import { useClockWords } from "../words/use-clock-words.ts";
import styles from "./deadlines.module.css";

interface Props {
  reminder: ReminderView;
  /** Whether this officer had not seen it when the page was opened. */
  fresh: boolean;
}

export function ReminderRow({ reminder, fresh }: Props) {
  const words = useClockWords();
  const label = useLabel();
  const { tip, number, category, area, urgent, clock, stage, dueAt, owner } = reminder;
  return (
    <li className={styles.reminder}>
      <span className={styles.what}>
        <a href={tipsHref(tip)}>{words.reminders.tip(number)}</a>
        {urgent && <UrgentMark />}
        <span>
          {label("category", category)} · {label("area", area)}
        </span>
        {fresh && <span className={styles.fresh}>{words.reminders.fresh}</span>}
      </span>
      <span className={styles.when}>
        <span>{words.clocks[clock]}</span>
        <TimeLeft dueAt={dueAt} full />
        {stage === "escalated" && <span>{words.reminders.escalated}</span>}
        {owner === null && <span>{words.reminders.nobody}</span>}
      </span>
    </li>
  );
}
