import type { RosterView } from "../../core/station/roster-views.ts";
import type { TipListRow } from "./tip-store.ts";

/** Stands for all heads among those who were told. Ids of officers are longer. */
export const ALL_HEADS = "heads";

export interface RosterStore {
  read(): RosterView;
  /** In place of the former one. */
  write(next: RosterView): void;
}

/** An urgent tip of which somebody was told. */
export interface CallRow extends Pick<TipListRow, "number" | "category" | "area"> {
  tip: string;
  heads: boolean;
  /** Of all that the query finds. */
  count: number;
}

/** Who was told of urgent tips that nobody has opened. It has no time of a telling. */
export interface CallStore {
  /** Officers, and `ALL_HEADS`. */
  told(tip: string): string[];
  /** `officer` null: nobody. `nextAt`: when to look again (ms); null: never. */
  tell(tip: string, officer: string | null, nextAt: number | null): void;
  /** Somebody has opened it, or it is gone. */
  end(tip: string): void;
  /** Tips at which to look, the longest due first. One that is due after `latest` counts as due now. */
  due(now: number, latest: number, limit: number): string[];
  /** When to look at the first one; null: never. */
  nextAt(now: number, latest: number): number | null;
  /**
   * Of which this officer was told, the oldest first. `others`: also those of which all heads were
   * told, or somebody who is not among these; null: only the officer's own.
   */
  open(query: { officer: string; others: string[] | null; limit: number }): CallRow[];
}
