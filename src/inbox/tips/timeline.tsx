import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import styles from "./timeline.module.css";
import { TimelineLine } from "./timeline-line.tsx";
import { timelineRows } from "./timeline-rows.ts";
import pane from "./tip-pane.module.css";

/** So many lines are read at a glance; with fewer than two more, none is left out. */
const AT_A_GLANCE = 7;

/** Everything that happened to a tip, newest last. Of a long one the beginning is on request. */
export function Timeline({ tip }: { tip: TipDetail }) {
  const { timeline: words } = useTipPageWords();
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const rows = timelineRows(tip);
  const isCut = !whole && rows.length > AT_A_GLANCE + 1;
  const shown = isCut ? rows.slice(-AT_A_GLANCE) : rows;
  return (
    <section className={pane.card}>
      <div className={pane.cardHead}>
        <h2 className={pane.cardTitle}>{words.title}</h2>
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
      <ol aria-label={words.title} className={styles.lines} ref={list} tabIndex={-1}>
        {shown.map((row) => (
          <TimelineLine key={row.key} row={row} />
        ))}
      </ol>
    </section>
  );
}
