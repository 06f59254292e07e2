import { Button } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { flushSync } from "react-dom";
import { dutiesOf, type Plan } from "../../core/station/roster.ts";
import { dayOfIso } from "../../core/station/working-days.ts";
import { useNow } from "../parts/use-now.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useDutyWords } from "../words/use-duty-words.ts";
import { useWords } from "../words/use-words.ts";
import { addDays, mondayOf, stepOf } from "./days.ts";
import styles from "./duty.module.css";
import { dayAt, shortDay } from "./say-times.ts";
import { Strip } from "./strip.tsx";
import { useNames } from "./use-roster.ts";

/** Puts the focus on the button of a day, if that week is shown. */
export function focusDay(day: string): void {
  document.querySelector<HTMLElement>(`button[data-duty="${day}"]`)?.focus();
}

interface Props {
  plan: Plan;
  /** Whether there is a roster: without one, all are on duty. */
  isWritten: boolean;
  /** null: this officer may not. */
  onEdit: ((day: string) => void) | null;
}

/** A week by days: the periods that begin on each, and who comes. Arrow keys move between days. */
export function Week({ plan, isWritten, onEdit }: Props) {
  const words = useDutyWords();
  const { lang } = useWords();
  const { timezone } = useOpenSession().me;
  const today = dayAt(useNow().getTime(), timezone);
  const [chosen, choose] = useState(today);
  const monday = mondayOf(chosen);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey || event.ctrlKey || event.metaKey ? 0 : stepOf(event.key);
    if (step === 0 || !onEdit) return;
    event.preventDefault();
    const to = addDays(chosen, step);
    flushSync(() => choose(to));
    focusDay(to);
  };
  return (
    <section aria-labelledby="week" className={styles.section}>
      <div className={styles.head}>
        <h2 aria-live="polite" className={styles.subtitle} id="week">
          {shortDay(monday, lang)} – {shortDay(addDays(monday, 6), lang)}
        </h2>
        <div className={styles.buttons}>
          <Button onClick={() => choose(addDays(chosen, -7))} size="compact-sm" variant="default">
            {words.before}
          </Button>
          <Button onClick={() => choose(today)} size="compact-sm" variant="default">
            {words.thisWeek}
          </Button>
          <Button onClick={() => choose(addDays(chosen, 7))} size="compact-sm" variant="default">
            {words.after}
          </Button>
        </div>
      </div>
      <table aria-labelledby="week" className={styles.week} onKeyDown={onKeyDown}>
        <tbody>
          {Array.from({ length: 7 }, (_, n) => addDays(monday, n)).map((day) => (
            <DayRow
              day={day}
              isChosen={day === chosen}
              isToday={day === today}
              isWritten={isWritten}
              key={day}
              onEdit={
                onEdit &&
                (() => {
                  choose(day);
                  onEdit(day);
                })
              }
              plan={plan}
            />
          ))}
        </tbody>
      </table>
      {onEdit && <p className={styles.lead}>{words.keys}</p>}
    </section>
  );
}

interface DayProps extends Pick<Props, "plan" | "isWritten"> {
  day: string;
  isToday: boolean;
  /** Where the Tab key stops; the arrows do the rest. */
  isChosen: boolean;
  onEdit: (() => void) | null;
}

function DayRow({ plan, isWritten, day, isToday, isChosen, onEdit }: DayProps) {
  const words = useDutyWords();
  const { lang } = useWords();
  const nameOf = useNames();
  const planned = plan.roster.days[day] ?? plan.roster.week[(dayOfIso(day) + 3) % 7] ?? [];
  const duties = dutiesOf(plan, dayOfIso(day));
  const name = shortDay(day, lang);
  return (
    <tr data-today={isToday}>
      <th scope="row">
        {name}
        {isToday && <span className={styles.mark}>{words.today}</span>}
        {day in plan.roster.days && <span className={styles.mark}>{words.otherwise}</span>}
      </th>
      <td>
        <Strip plan={plan} day={dayOfIso(day)} />
        {isWritten && planned.length === 0 && <span className={styles.lead}>{words.off}</span>}
        <ul className={styles.periods}>
          {planned.map(({ from, to, people: all }, n) => {
            const people = duties[n]?.people ?? [];
            const missing = all.filter((id) => !people.includes(id));
            return (
              <li key={`${from} ${to} ${all.join()}`}>
                <span className={styles.time}>
                  {from}–{to}
                </span>{" "}
                {people.length > 0 ? (
                  people.map(nameOf).join(words.order)
                ) : (
                  <strong className={styles.nobody}>{words.nobody}</strong>
                )}{" "}
                {missing.length > 0 && (
                  <span className={styles.lead}>
                    {words.missing(missing.map(nameOf).join(", "))}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </td>
      {onEdit && (
        <td className={styles.edit}>
          <Button
            aria-label={words.editDay(name)}
            data-duty={day}
            onClick={onEdit}
            size="compact-sm"
            tabIndex={isChosen ? 0 : -1}
            variant="default"
          >
            {words.edit}
          </Button>
        </td>
      )}
    </tr>
  );
}
