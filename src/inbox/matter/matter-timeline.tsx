import { Button } from "@mantine/core";
import type { MatterView } from "../../core/station/matter-views.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { TimelineCard } from "../tips/timeline-card.tsx";
import { useMatterWords } from "../words/use-matter-words.ts";
import styles from "./matter.module.css";
import { MatterLine } from "./matter-line.tsx";
import { type KnownEntries, matterRows } from "./matter-rows.ts";
import { useReadWords } from "./use-read-words.ts";

const AT_A_GLANCE = 12;

/** One timeline of all tips, newest last. What was written is read on request: that is noted. */
export function MatterTimeline({ matter }: { matter: MatterView }) {
  const words = useMatterWords();
  const read = useReadWords(matter.id);
  const known = new Map(read.data?.entries.map((entry) => [entry.id, entry]));
  const numbers = new Map(matter.tips.map(({ id, number }) => [id, number]));
  return (
    <TimelineCard
      above={<ReadWords known={known} matter={matter} read={read} />}
      atAGlance={AT_A_GLANCE}
      below={matter.isCut && <p className={styles.note}>{words.isCut}</p>}
      line={(row) => <MatterLine key={row.key} known={known} numbers={numbers} row={row} />}
      rows={matterRows(matter, known.size > 0)}
      title={words.timeline}
    />
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
