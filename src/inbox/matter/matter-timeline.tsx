import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import type { MatterView } from "../../core/station/matter-views.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import lines from "../tips/timeline.module.css";
import pane from "../tips/tip-pane.module.css";
import { useMatterWords } from "../words/use-matter-words.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import styles from "./matter.module.css";
import { MatterLine } from "./matter-line.tsx";
import { type KnownEntries, matterRows } from "./matter-rows.ts";
import { useReadWords } from "./use-read-words.ts";

/** So many lines are read at a glance. */
const AT_A_GLANCE = 12;

/** One timeline of all tips, newest last. What was written is read on request: that is noted. */
export function MatterTimeline({ matter }: { matter: MatterView }) {
  const words = useMatterWords();
  const { timeline } = useTipPageWords();
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const read = useReadWords(matter.id);
  const known = new Map(read.data?.entries.map((entry) => [entry.id, entry]));
  const rows = matterRows(matter, known.size > 0);
  const isCut = !whole && rows.length > AT_A_GLANCE + 1;
  const shown = isCut ? rows.slice(-AT_A_GLANCE) : rows;
  const numbers = new Map(matter.tips.map(({ id, number }) => [id, number]));
  return (
    <section className={pane.card}>
      <div className={pane.cardHead}>
        <h2 className={pane.cardTitle}>{words.timeline}</h2>
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
            {timeline.all(rows.length)}
          </Button>
        )}
      </div>
      <ReadWords known={known} matter={matter} read={read} />
      <ol aria-label={words.timeline} className={lines.lines} ref={list} tabIndex={-1}>
        {shown.map((row) => (
          <MatterLine key={row.key} known={known} numbers={numbers} row={row} />
        ))}
      </ol>
      {matter.isCut && <p className={styles.note}>{words.isCut}</p>}
    </section>
  );
}

interface ReadProps {
  matter: MatterView;
  known: KnownEntries;
  read: ReturnType<typeof useReadWords>;
}

function ReadWords({ matter, known, read }: ReadProps) {
  const words = useMatterWords();
  const left = matter.entries.filter(({ id }) => !known.has(id)).length;
  if (left === 0) return null;
  return (
    <div className={styles.read}>
      <Button loading={read.isPending} onClick={() => read.mutate()} size="xs" variant="default">
        {words.words(left)}
      </Button>
      <span className={styles.muted}>{words.wordsHint}</span>
      {read.error && <CallProblem error={read.error} onRetry={() => read.mutate()} />}
    </div>
  );
}
