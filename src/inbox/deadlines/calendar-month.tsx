import { VisuallyHidden } from "@mantine/core";
import type { KeyboardEventHandler, Ref } from "react";
import type { CalendarView } from "../../core/station/clock-views.ts";
import { absoluteDay } from "../format/moment.ts";
import { useClockWords } from "../words/use-clock-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./deadlines.module.css";
import { monthOf, weeksOf } from "./month-grid.ts";

interface Props {
  month: string;
  title: string;
  /** undefined: it is being read. */
  view: CalendarView | undefined;
  /** Where the Tab key stops; the arrows do the rest. */
  chosen: string;
  onChoose(day: string): void;
  onKeyDown: KeyboardEventHandler;
  ref: Ref<HTMLTableElement>;
}

export function CalendarMonth({ month, title, view, chosen, onChoose, onKeyDown, ref }: Props) {
  const { lang } = useWords();
  const weeks = weeksOf(month);
  const names = new Intl.DateTimeFormat(lang, { weekday: "short", timeZone: "UTC" });
  const full = new Intl.DateTimeFormat(lang, { weekday: "long", timeZone: "UTC" });
  // 1 January 2024 was a Monday.
  const weekdays = Array.from({ length: 7 }, (_, n) => new Date(Date.UTC(2024, 0, n + 1)));
  return (
    <table aria-label={title} className={styles.month} onKeyDown={onKeyDown} ref={ref}>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day.toISOString()} scope="col">
              <abbr title={full.format(day)}>{names.format(day)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.join()}>
            {week.map((day) =>
              monthOf(day) === month ? (
                <Day chosen={day === chosen} day={day} key={day} onChoose={onChoose} view={view} />
              ) : (
                <td className={styles.empty} key={day} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps extends Pick<Props, "view" | "onChoose"> {
  day: string;
  chosen: boolean;
}

function Day({ day, chosen, view, onChoose }: DayProps) {
  const { lang } = useWords();
  const { calendar: words } = useClockWords();
  const isOff = view?.off.includes(day) ?? false;
  const due = view?.due.filter((one) => one.day === day) ?? [];
  const counts = due.map(({ clock, count }) => ({ clock, text: words[clock](count) }));
  const said = counts.length > 0 ? counts.map(({ text }) => text).join(", ") : words.none;
  const name = absoluteDay(new Date(`${day}T12:00`), lang);
  return (
    <td data-off={isOff}>
      <button
        aria-current={view?.today === day ? "date" : undefined}
        className={styles.day}
        data-day={day}
        onClick={() => onChoose(day)}
        tabIndex={chosen ? 0 : -1}
        type="button"
      >
        <VisuallyHidden>
          {[name, isOff ? words.off : "", said].filter(Boolean).join(", ")}
        </VisuallyHidden>
        <span aria-hidden="true" className={styles.date}>
          {Number(day.slice(8))}
        </span>
        {isOff && (
          <span aria-hidden="true" className={styles.off}>
            {words.off}
          </span>
        )}
        {counts.map(({ clock, text }) => (
          <span aria-hidden="true" className={styles.count} key={clock}>
            {text}
          </span>
        ))}
      </button>
    </td>
  );
}
