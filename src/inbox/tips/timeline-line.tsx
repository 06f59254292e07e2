import type { ReactNode } from "react";
import { Moment } from "../parts/moment.tsx";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { useWords } from "../words/use-words.ts";
import { EntryGist } from "./entry-gist.tsx";
import styles from "./timeline.module.css";
import { TimelineEvent } from "./timeline-event.tsx";
import { type TimelineRow, tellsArrival } from "./timeline-rows.ts";

/** One line: what, who, and when. */
export function TimelineLine({ row }: { row: TimelineRow }) {
  const { words } = useWords();
  const { timeline } = useTipPageWords();
  const { resident } = words.thread;
  switch (row.type) {
    case "received":
      return (
        <Line at={row.at} by={resident} kind="resident">
          {timeline.received}
        </Line>
      );
    case "opened":
      return (
        <Line at={row.at} by={row.by.join(", ")} kind="quiet">
          {timeline.opened}
        </Line>
      );
    case "event":
      return (
        <Line
          at={row.at}
          by={row.event.officer || timeline.station}
          hourOnly={tellsArrival(row.event)}
          kind="event"
        >
          <TimelineEvent event={row.event} />
        </Line>
      );
    case "entry": {
      const { entry } = row;
      const kind = entry.private ? "note" : entry.from;
      return (
        <Line at={row.at} by={entry.officer ?? resident} kind={kind}>
          <EntryGist entry={entry} />
        </Line>
      );
    }
  }
}

interface LineProps {
  at: string;
  by: string;
  kind: "resident" | "officer" | "note" | "event" | "quiet";
  hourOnly?: boolean;
  children: ReactNode;
}

/** Of what a resident sent only the hour is known. */
function Line({ at, by, kind, hourOnly = kind === "resident", children }: LineProps) {
  return (
    <li className={styles.line} data-kind={kind}>
      <span className={styles.what}>{children}</span>
      {kind !== "resident" && <span className={styles.by}>{by}</span>}
      <span className={styles.when}>
        <Moment at={at} precision={hourOnly ? "hour" : "minute"} show="short" />
      </span>
    </li>
  );
}
