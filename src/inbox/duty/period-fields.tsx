import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { Period } from "../../core/station/roster.ts";
import { mayOwn, useOfficers } from "../session/use-officers.ts";
import { useDutyWords } from "../words/use-duty-words.ts";
import styles from "./duty.module.css";
import { useNames } from "./use-roster.ts";

interface Props {
  period: Period;
  /** Its place among those of the day, from 1 on. */
  number: number;
  onChange(period: Period): void;
  onRemove(): void;
}

/** From when to when, and who is told first, next and then. */
export function PeriodFields({ period, number, onChange, onRemove }: Props) {
  const words = useDutyWords();
  const nameOf = useNames();
  const { data } = useOfficers();
  const present = data?.officers.filter(mayOwn).map(({ id }) => id) ?? [];
  const choose = (place: number, id: string) => {
    const people = period.people.with(place, id);
    onChange({ ...period, people });
  };
  return (
    <fieldset className={styles.period}>
      <legend>{words.period(number)}</legend>
      <div className={styles.times}>
        <TextInput
          label={words.from}
          onChange={({ currentTarget }) => onChange({ ...period, from: currentTarget.value })}
          required
          withAsterisk={false}
          type="time"
          value={period.from}
        />
        <TextInput
          label={words.to}
          onChange={({ currentTarget }) => onChange({ ...period, to: currentTarget.value })}
          required
          withAsterisk={false}
          type="time"
          value={period.to}
        />
      </div>
      <div className={styles.fields}>
        {words.places.map((label, place) => {
          const own = period.people[place] ?? "";
          const known = own === "" || present.includes(own) ? present : [own, ...present];
          const free = known.filter((id) => id === own || !period.people.includes(id));
          return (
            <NativeSelect
              data={[
                { value: "", label: place === 0 ? words.choose : words.noOne },
                ...free.map((id) => ({ value: id, label: nameOf(id) })),
              ]}
              key={label}
              label={label}
              onChange={({ currentTarget }) => choose(place, currentTarget.value)}
              required={place === 0}
              withAsterisk={false}
              value={own}
            />
          );
        })}
      </div>
      <Button
        aria-label={words.removePeriod(number)}
        onClick={onRemove}
        size="compact-sm"
        variant="subtle"
      >
        {words.remove}
      </Button>
    </fieldset>
  );
}
