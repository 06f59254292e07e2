import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { Period, Roster } from "../../core/station/roster.ts";
import { DAY_PERIODS } from "../../core/station/roster-bounds.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import cards from "../parts/card.module.css";
import { PageHeading } from "../parts/page-heading.tsx";
import { useDutyWords } from "../words/use-duty-words.ts";
import { useWords } from "../words/use-words.ts";
import { weekdayOf } from "./days.ts";
import styles from "./duty.module.css";
import { likeOthers, periodsOn, SCOPES, type Scope, withPlaces, writePeriods } from "./edit-day.ts";
import { PeriodFields } from "./period-fields.tsx";
import { shortDay, weekdayName } from "./say-times.ts";
import { useSaveRoster } from "./use-roster.ts";

interface Props {
  roster: Roster;
  day: string;
  onClose(): void;
}

/** Fields keep their place while others come and go. */
interface Row {
  key: number;
  period: Period;
}

/** Writes the periods of a day, of its day of the week, or of several. */
export function DayForm({ roster, day, onClose }: Props) {
  const words = useDutyWords();
  const { lang } = useWords();
  const [rows, setRows] = useState<Row[]>(() =>
    periodsOn(roster, day).map((period, key) => ({ key, period })),
  );
  const isOtherwise = day in roster.days;
  const [scope, setScope] = useState<Scope>(isOtherwise ? "day" : "weekday");
  const save = useSaveRoster(onClose);
  const weekday = weekdayName(weekdayOf(day), lang);
  const names = {
    weekday: words.every(weekday),
    workdays: words.workdays,
    every: words.everyDay,
    day: words.onlyOn(shortDay(day, lang)),
  };
  const add = () => {
    const last = rows.at(-1);
    const from = last?.period.to ?? "07:00";
    const period = { from, to: last ? from : "19:00", people: withPlaces([]) };
    setRows([...rows, { key: (last?.key ?? 0) + 1, period }]);
  };
  return (
    <form
      className={`${cards.card} ${styles.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        const periods = rows.map(({ period }) => period);
        save.mutate(writePeriods(roster, { day, scope, periods }));
      }}
    >
      <PageHeading className={styles.subtitle} focusOn={day} level={2}>
        {words.formTitle(shortDay(day, lang))}
      </PageHeading>
      {rows.length === 0 && <p className={styles.lead}>{words.offHint}</p>}
      {rows.map(({ key, period }, at) => (
        <PeriodFields
          key={key}
          number={at + 1}
          onChange={(changed) => setRows(rows.with(at, { key, period: changed }))}
          onRemove={() => setRows(rows.toSpliced(at, 1))}
          period={period}
        />
      ))}
      <div>
        <Button
          disabled={rows.length >= DAY_PERIODS}
          onClick={add}
          size="compact-sm"
          variant="default"
        >
          {words.add}
        </Button>
      </div>
      <p className={styles.lead}>{words.midnight}</p>
      <NativeSelect
        data={SCOPES.map((value) => ({ value, label: names[value] }))}
        label={words.scope}
        onChange={({ currentTarget }) =>
          setScope(SCOPES.find((one) => one === currentTarget.value) ?? scope)
        }
        value={scope}
      />
      {save.error && <CallProblem error={save.error} />}
      <div className={styles.buttons}>
        <Button loading={save.isPending} type="submit">
          {words.save}
        </Button>
        <Button onClick={onClose} variant="default">
          {words.cancel}
        </Button>
        {isOtherwise && (
          <Button
            loading={save.isPending}
            onClick={() => save.mutate(likeOthers(roster, day))}
            variant="subtle"
          >
            {words.likeOthers(weekday)}
          </Button>
        )}
      </div>
    </form>
  );
}
