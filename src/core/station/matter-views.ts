import type { ThreadEntry, TipEvent, TipSummary } from "./tip-views.ts";

/**
 * A matter: tips that officers found to be about the same thing. Whether one sender sent several of
 * them it neither says nor asks.
 */

/** Most tips of one matter. */
export const MOST_OF_MATTER = 500;

export interface MatterTip extends TipSummary {
  /** Id of the last entry of its thread; null: nothing was written. */
  last: string | null;
}

/** What happened to one of its tips. */
export interface MatterEvent extends TipEvent {
  tip: string;
}

/** That something was written about one of its tips. The words: `MatterWords`. */
export interface MatterEntry extends Omit<ThreadEntry, "sealed" | "digest" | "copied"> {
  tip: string;
}

export interface MatterView {
  id: string;
  /** In the order of the list. */
  tips: MatterTip[];
  /** Each the newest ones, in their order. */
  events: MatterEvent[];
  entries: MatterEntry[];
  /** There was more, which is on the pages of its tips. */
  isCut: boolean;
}

/** What was written about its tips. Reading it counts as opening those tips. */
export interface MatterWords {
  entries: (ThreadEntry & { tip: string })[];
}

/** What became of tips that were linked. */
export interface Linked {
  matter: string;
  /** Tips that were not of that matter before. */
  changed: string[];
}
