import type { TipDetail } from "../../core/station/tip-views.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { TimelineCard } from "./timeline-card.tsx";
import { TimelineLine } from "./timeline-line.tsx";
import { timelineRows } from "./timeline-rows.ts";

const AT_A_GLANCE = 7;

/** Everything that happened to a tip. */
export function Timeline({ tip }: { tip: TipDetail }) {
  const { timeline } = useTipPageWords();
  return (
    <TimelineCard
      atAGlance={AT_A_GLANCE}
      line={(row) => <TimelineLine key={row.key} row={row} />}
      rows={timelineRows(tip)}
      title={timeline.title}
    />
  );
}
