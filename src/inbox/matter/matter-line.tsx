import type { ReactNode } from "react";
import { tipsHref } from "../frame/route.ts";
import { Moment } from "../parts/moment.tsx";
import { EntryGist } from "../tips/entry-gist.tsx";
import lines from "../tips/timeline.module.css";
import { TimelineEvent } from "../tips/timeline-event.tsx";
import { useMatterWords } from "../words/use-matter-words.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import styles from "./matter.module.css";
import type { KnownEntries, MatterRow } from "./matter-rows.ts";

interface Props {
  row: MatterRow;
  /** What was read of the entries. */
  known: KnownEntries;
  /** Tip → its number. */
  numbers: ReadonlyMap<string, string>;
}

/** What happened, to which tips, who did it, and when. */
export function MatterLine({ row, known, numbers }: Props) {
  const { kind, by, what } = useSaid(row, known);
  return (
    <li className={lines.line} data-kind={kind}>
      <span className={kind === "event" ? lines.what : styles.said}>{what}</span>
      {by !== null && <span className={lines.by}>{by}</span>}
      <span className={lines.when}>
        <Moment at={row.at} precision={kind === "resident" ? "hour" : "minute"} show="short" />
      </span>
      <OfTips numbers={numbers} tips={row.tips} />
    </li>
  );
}

interface Said {
  kind: "resident" | "officer" | "note" | "event" | "quiet";
  /** null: a resident, of whom nothing is known. */
  by: string | null;
  what: ReactNode;
}

function useSaid(row: MatterRow, known: KnownEntries): Said {
  const words = useMatterWords();
  const { timeline } = useTipPageWords();
  switch (row.type) {
    case "received":
      return { kind: "resident", by: null, what: words.came(row.tips.length) };
    case "opened":
      return { kind: "quiet", by: row.by, what: timeline.opened };
    case "event": {
      const { event } = row;
      const by = event.officer || timeline.station;
      return { kind: "event", by, what: <TimelineEvent event={event} /> };
    }
    case "entry": {
      const { entry } = row;
      const read = known.get(entry.id);
      const name = entry.private
        ? timeline.note
        : timeline[entry.from === "officer" ? "question" : "answer"];
      const what = read ? <EntryGist entry={read} /> : name;
      return { kind: entry.private ? "note" : entry.from, by: entry.officer, what };
    }
  }
}

/** So many numbers are named. */
const NAMED = 3;

function OfTips({ tips, numbers }: Pick<Props, "numbers"> & { tips: readonly string[] }) {
  const words = useMatterWords();
  const more = tips.length - NAMED;
  return (
    <span className={styles.of}>
      {tips.slice(0, NAMED).map((id) => (
        <a href={tipsHref(id)} key={id}>
          {words.tipNumber(numbers.get(id) ?? "")}
        </a>
      ))}
      {more > 0 && words.more(more)}
    </span>
  );
}
