import { Button, NativeSelect } from "@mantine/core";
import { calendarDay } from "../format/moment.ts";
import { usePictureWords } from "../words/use-picture-words.ts";
import styles from "./picture.module.css";
import { endingWith, LENGTHS, lastDay, lastMonday, later, type Weeks } from "./weeks.ts";

interface Props {
  range: Weeks;
  /** The last Monday that may be asked for. */
  newest: string;
  onChange(range: Weeks): void;
}

/** Which weeks are counted: how many, and with which they end. */
export function WeeksForm({ range, newest, onChange }: Props) {
  const words = usePictureWords();
  const { weeks } = range;
  const last = lastMonday(range);
  const span = words.span(
    calendarDay(range.from, words.locale),
    calendarDay(lastDay(range), words.locale),
  );
  const next = later(last, weeks) > newest ? newest : later(last, weeks);
  return (
    <div className={styles.form}>
      <NativeSelect
        data={LENGTHS.map((length) => ({ value: `${length}`, label: words.weeks(length) }))}
        label={words.length}
        onChange={(event) => onChange(endingWith(last, Number(event.currentTarget.value)))}
        size="sm"
        value={`${weeks}`}
      />
      <Button onClick={() => onChange(endingWith(later(last, -weeks), weeks))} variant="default">
        {words.earlier}
      </Button>
      <Button
        aria-disabled={last === newest}
        onClick={() => onChange(endingWith(next, weeks))}
        variant="default"
      >
        {words.later}
      </Button>
      <p className={styles.span} role="status">
        {span}
      </p>
    </div>
  );
}
