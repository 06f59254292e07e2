import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Absence, Roster } from "../../core/station/roster.ts";
import { MOST_ABSENCES } from "../../core/station/roster-bounds.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import cards from "../parts/card.module.css";
import { useNow } from "../parts/use-now.ts";
import { mayOwn, useOfficers } from "../session/use-officers.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useDutyWords } from "../words/use-duty-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./duty.module.css";
import { dayAt, shortDay } from "./say-times.ts";
import { useNames, useSaveRoster } from "./use-roster.ts";

interface Props {
  roster: Roster;
  mayWrite: boolean;
}

/** Who is away when, and whether somebody is to be on duty at all times. */
export function Away({ roster, mayWrite }: Props) {
  const words = useDutyWords();
  const { lang } = useWords();
  const nameOf = useNames();
  const save = useSaveRoster();
  const days = ({ from, to }: Absence) =>
    from === to ? shortDay(from, lang) : `${shortDay(from, lang)} – ${shortDay(to, lang)}`;
  return (
    <section aria-labelledby="away" className={styles.section}>
      <h2 className={styles.subtitle} id="away">
        {words.away}
      </h2>
      {roster.away.length === 0 && <p className={styles.lead}>{words.nobodyAway}</p>}
      {roster.away.length > 0 && (
        <ul className={`${cards.card} ${styles.list}`}>
          {roster.away.map((absence) => (
            <li className={styles.absence} key={JSON.stringify(absence)}>
              <span>
                <strong>{nameOf(absence.officer)}</strong> {days(absence)}
              </span>
              {mayWrite && (
                <Button
                  aria-label={words.removeAbsence(nameOf(absence.officer), days(absence))}
                  disabled={save.isPending}
                  onClick={() => {
                    const away = roster.away.filter((one) => one !== absence);
                    save.mutate({ ...roster, away });
                  }}
                  size="compact-sm"
                  variant="subtle"
                >
                  {words.remove}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && roster.away.length < MOST_ABSENCES && (
        <AbsenceForm
          isPending={save.isPending}
          onAdd={(absence) => save.mutate({ ...roster, away: [...roster.away, absence] })}
        />
      )}
      {mayWrite && (
        <Checkbox
          checked={roster.always}
          description={words.alwaysHint}
          disabled={save.isPending}
          label={words.always}
          onChange={({ currentTarget }) =>
            save.mutate({ ...roster, always: currentTarget.checked })
          }
        />
      )}
      {save.error && <CallProblem error={save.error} />}
    </section>
  );
}

function AbsenceForm({ onAdd, isPending }: { onAdd(absence: Absence): void; isPending: boolean }) {
  const words = useDutyWords();
  const { timezone } = useOpenSession().me;
  const { data } = useOfficers();
  const today = dayAt(useNow().getTime(), timezone);
  const [absence, change] = useState<Absence>({ officer: "", from: today, to: today });
  return (
    <form
      aria-label={words.addAway}
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(absence);
        change({ ...absence, officer: "" });
      }}
    >
      <NativeSelect
        data={[
          { value: "", label: words.choose },
          ...(data?.officers.filter(mayOwn) ?? []).map(({ id, name }) => ({
            value: id,
            label: name,
          })),
        ]}
        label={words.who}
        onChange={({ currentTarget }) => change({ ...absence, officer: currentTarget.value })}
        required
        withAsterisk={false}
        value={absence.officer}
      />
      <TextInput
        label={words.firstDay}
        min={today}
        onChange={({ currentTarget: { value: from } }) =>
          change({ ...absence, from, to: absence.to < from ? from : absence.to })
        }
        required
        withAsterisk={false}
        type="date"
        value={absence.from}
      />
      <TextInput
        label={words.lastDay}
        min={absence.from}
        onChange={({ currentTarget }) => change({ ...absence, to: currentTarget.value })}
        required
        withAsterisk={false}
        type="date"
        value={absence.to}
      />
      <Button loading={isPending} type="submit" variant="default">
        {words.addAway}
      </Button>
    </form>
  );
}
