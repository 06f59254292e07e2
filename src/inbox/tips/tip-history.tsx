import { parseStanding } from "../../core/station/tip-status.ts";
import type { TipEvent } from "../../core/station/tip-views.ts";
import { Moment } from "../parts/moment.tsx";
import { useWords } from "../words/use-words.ts";
import { StatusMark } from "./status-mark.tsx";
import styles from "./tip-history.module.css";
import pane from "./tip-pane.module.css";

export function TipHistory({ events }: { events: TipEvent[] }) {
  const { words } = useWords();
  const changes = events.flatMap(({ kind, value, ...event }) => {
    const standing = kind === "status" && parseStanding(value);
    return standing ? [{ ...event, ...standing }] : [];
  });
  return (
    <details className={`${pane.card} ${styles.history}`}>
      <summary>{words.tip.history}</summary>
      <ol className={styles.events}>
        {changes.length === 0 && <li>{words.tip.noHistory}</li>}
        {changes.map((event) => (
          <li className={styles.event} key={`${event.at} ${event.status}`}>
            <StatusMark status={event.status} sub={event.subStatus} />
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
