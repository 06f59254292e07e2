import type { TipEvent } from "../../core/station/tip-views.ts";
import { Moment } from "../parts/moment.tsx";
import { useWords } from "../words/use-words.ts";
import { StatusMark } from "./status-mark.tsx";
import styles from "./tip-history.module.css";
import pane from "./tip-pane.module.css";

export function TipHistory({ events }: { events: TipEvent[] }) {
  const { words } = useWords();
  return (
    <details className={`${pane.card} ${styles.history}`}>
      <summary>{words.tip.history}</summary>
      <ol className={styles.events}>
        {events.length === 0 && <li>{words.tip.noHistory}</li>}
        {events.map((event) => (
          <li className={styles.event} key={`${event.at} ${event.status}`}>
            <StatusMark status={event.status} />
            <span>{event.officer}</span>
            <span className={styles.by}>
              <Moment at={event.at} precision="minute" show="full" />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
