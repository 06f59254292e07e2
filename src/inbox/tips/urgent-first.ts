import { isEnd } from "../../core/station/tip-status.ts";
import type { TipSummary } from "../../core/station/tip-views.ts";

/** Open urgent tips before the others; otherwise the order stays. */
export function urgentFirst(tips: readonly TipSummary[]): TipSummary[] {
  const waits = ({ urgent, status }: TipSummary) => urgent && !isEnd(status);
  return [...tips.filter(waits), ...tips.filter((tip) => !waits(tip))];
}
