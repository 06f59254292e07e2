import type { ClockId, Due, Reminder } from "../../core/station/clock-views.ts";
import type { Clocks } from "../../core/station/deadlines.ts";
import type { TipListRow } from "./tip-store.ts";

/** The clocks of a tip, and what they depend on. `from` null: they were not set yet. */
export interface ClockRow extends Omit<Clocks, "from">, Pick<TipListRow, "receivedAt" | "status"> {
  from: number | null;
}

/** A reminder that still concerns somebody. */
export interface ReminderRow
  extends Reminder,
    Pick<TipListRow, "number" | "category" | "area" | "urgent" | "owner"> {
  /** In the order of telling. */
  seq: number;
  tip: string;
}

export interface ClockStore {
  /** null: there is no such tip. */
  find(tip: string): ClockRow | null;
  /** `dues`: the deadlines that run. `nextAt`: when to look again (ms); null: never. */
  set(tip: string, state: { clocks: Clocks; dues: Due[]; nextAt: number | null }): void;
  /** Tips at which to look, the longest due first. */
  due(now: number, limit: number): string[];
  /** When to look at the first one; null: never. */
  nextAt(): number | null;
  /** Has every tip that is at no end looked at, if these rules are other than those of before. */
  follow(rules: string): void;
  told(tip: string): Reminder[];
  /** false: that was told. */
  tell(reminder: Reminder & { tip: string }): boolean;
  /**
   * Of deadlines that run, the last that was told of each, newest first. Those that are an officer's:
   * of the officer's tips, of tips whose owner is nobody who may read them, and all that were
   * escalated, if `isHead`.
   */
  open(query: { officer: string; isHead: boolean; limit: number }): ReminderRow[];
  /** The last that an officer has seen; 0: none. */
  seen(officer: string): number;
  setSeen(officer: string, seq: number): void;
  /** How many deadlines end when, from a time on and before another. */
  counts(from: number, to: number): { at: number; clock: ClockId; count: number }[];
}
