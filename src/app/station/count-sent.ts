import type { JobOutcome } from "../outbox/drainer.ts";
import type { FigureStore } from "./figure-store.ts";
import type { TipStore } from "./tip-store.ts";

/**
 * Job: hour and language of a tip are counted by its week alone, a random time after it came: no tip
 * has them, and the time at which a count grew leads to none.
 */
export interface CountSentJob {
  type: "count-sent";
  tip: string;
  week: number;
  /** `07`. */
  hour: string;
  /** `paddedTag`. */
  language: string;
}

/** One that was taken back meanwhile counts nowhere. */
export function countSent(
  { tips, figures }: { tips: Pick<TipStore, "find">; figures: Pick<FigureStore, "countWeek"> },
  { tip, week, hour, language }: CountSentJob,
): JobOutcome {
  const also = () => {
    if (!tips.find(tip)) return;
    figures.countWeek({ week, axis: "hour", value: hour, tips: 1 });
    figures.countWeek({ week, axis: "language", value: language.trim(), tips: 1 });
  };
  return { type: "done", also };
}
