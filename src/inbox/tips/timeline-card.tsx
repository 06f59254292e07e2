import { Button } from "@mantine/core";
import { type ReactNode, useRef, useState } from "react";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import styles from "./timeline.module.css";
import pane from "./tip-pane.module.css";

interface Props<Row> {
  title: string;
  rows: readonly Row[];
  /** So many lines are read at a glance; with fewer than two more, none is left out. */
  atAGlance: number;
  /** A line, with its key. */
  line(row: Row): ReactNode;
  above?: ReactNode;
  below?: ReactNode;
}

/** What happened, newest last. Of a long list the beginning is on request. */
export function TimelineCard<Row>({ title, rows, atAGlance, line, above, below }: Props<Row>) {
  const { timeline: words } = useTipPageWords();
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const isCut = !whole && rows.length > atAGlance + 1;
  const shown = isCut ? rows.slice(-atAGlance) : rows;
  return (
    <section className={pane.card}>
      <div className={pane.cardHead}>
        <h2 className={pane.cardTitle}>{title}</h2>
        {isCut && (
          <Button
            onClick={() => {
              setWhole(true);
              // The button that was pressed is gone.
              list.current?.focus();
            }}
            size="compact-sm"
            variant="subtle"
          >
            {words.all(rows.length)}
          </Button>
        )}
      </div>
      {above}
      <ol aria-label={title} className={styles.lines} ref={list} tabIndex={-1}>
        {shown.map(line)}
      </ol>
      {below}
    </section>
  );
}
