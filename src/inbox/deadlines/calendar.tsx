import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { lastDayOf } from "../format/deadline.ts";
import { FIRST_VIEW } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Icon } from "../parts/icon.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { useClockWords } from "../words/use-clock-words.ts";
import { useWords } from "../words/use-words.ts";
import { CalendarMonth } from "./calendar-month.tsx";
import styles from "./deadlines.module.css";
import { addMonths, dayOfKey, monthOf } from "./month-grid.ts";

/** A month by days: how many deadlines end, and which days are off. */
export function Calendar() {
  const { lang } = useWords();
  const { calendar: words } = useClockWords();
  const { timezone } = useOpenSession().me;
  const today = lastDayOf(new Date().toISOString(), timezone);
  const [day, setDay] = useState(today);
  const grid = useRef<HTMLTableElement>(null);
  const month = monthOf(day);
  const read = useQuery({
    // Behind the reminders' key: what changes them changes the counts.
    queryKey: ["reminders", month],
    queryFn: () => call(api.deadlines[":month"].$get({ param: { month } })),
    placeholderData: keepPreviousData,
  });
  const move = (to: string) => {
    flushSync(() => setDay(to));
    grid.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.altKey || event.ctrlKey || event.metaKey ? null : dayOfKey(event.key, day);
    if (to === null) return;
    event.preventDefault();
    move(to);
  };
  const title = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${month}-01`));
  const turn = (by: number) => setDay(addMonths(day, by));
  return (
    <section aria-labelledby="calendar" className={styles.calendar}>
      <div className={styles.head}>
        <h2 aria-live="polite" className={styles.subtitle} id="calendar">
          {title}
        </h2>
        <div className={styles.turn}>
          <Button onClick={() => turn(-1)} size="compact-sm" variant="default">
            {words.before}
          </Button>
          <Button onClick={() => setDay(today)} size="compact-sm" variant="default">
            {words.today}
          </Button>
          <Button onClick={() => turn(1)} size="compact-sm" variant="default">
            {words.after}
          </Button>
          <Button onClick={() => window.print()} size="compact-sm" variant="subtle">
            {words.print}
          </Button>
        </div>
      </div>
      {read.error && <CallProblem error={read.error} onRetry={() => void read.refetch()} />}
      {read.data && !read.isPlaceholderData && (
        <>
          <p className={styles.late} data-late={read.data.late > 0}>
            {words.late(read.data.late)}{" "}
            <a href={tipsHref(null, { ...FIRST_VIEW, order: "deadline" })}>{words.toList}</a>
          </p>
          {!read.data.hasHolidays && (
            <p className={styles.warning}>
              <Icon name="warning" size={16} /> {words.noHolidays(month.slice(0, 4))}
            </p>
          )}
        </>
      )}
      <CalendarMonth
        chosen={day}
        month={month}
        onChoose={setDay}
        onKeyDown={onKeyDown}
        ref={grid}
        title={title}
        view={read.isPlaceholderData ? undefined : read.data}
      />
      <p className={styles.hint}>{words.hint}</p>
    </section>
  );
}
