import { absoluteMoment } from "../format/moment.ts";
import { timeLeft } from "../format/time-left.ts";
import { Icon } from "../parts/icon.tsx";
import { useNow } from "../parts/use-now.ts";
import { useListWords } from "../words/use-list-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./tip-rows.module.css";

/** How long it is until the next deadline of a tip. */
export function DueMark({ at }: { at: string }) {
  const { lang } = useWords();
  const words = useListWords();
  const until = new Date(at);
  const { isLate, unit, count } = timeLeft(until, useNow());
  return (
    <span
      className={styles.due}
      data-late={isLate}
      title={words.due(absoluteMoment(until, lang, "minute"))}
    >
      {isLate && <Icon name="warning" size={13} />}
      {words[isLate ? "late" : "left"][unit](count)}
    </span>
  );
}
