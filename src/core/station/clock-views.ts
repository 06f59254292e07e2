import type { ClockId, ExtensionReason, Reminder } from "./deadlines.ts";
import type { TipSummary } from "./tip-views.ts";

/** Deadlines as the inbox's API has them. */

interface ClockView {
  /** The end of its last day, ISO 8601. */
  dueAt: string;
  /** Whether it still runs: the tip needs a result. */
  runs: boolean;
}

export interface TipClocksView {
  intake: ClockView;
  result: ClockView;
  /** Why the result has more time; null: it has not. */
  extended: ExtensionReason | null;
  /** Until when an extension would go, ISO 8601; null: there is none to ask for. */
  extendsTo: string | null;
}

export interface ReminderView
  extends Pick<Reminder, "clock" | "stage">,
    Pick<TipSummary, "number" | "category" | "area" | "urgent" | "owner"> {
  /** In the order of telling. */
  seq: number;
  tip: string;
  /** ISO 8601. */
  dueAt: string;
}

/** Newest first. */
export interface RemindersView {
  reminders: ReminderView[];
  /** The last that this officer has seen; 0: none. */
  seen: number;
}

/** A month. Days are ISO 8601. */
export interface CalendarView {
  today: string;
  /** Days off in the month, weekends too. */
  off: string[];
  /** Whether its year has a list of holidays. */
  hasHolidays: boolean;
  /** How many deadlines have passed and still run, of all months. */
  late: number;
  /** How many end on a day, by clock. */
  due: { day: string; clock: ClockId; count: number }[];
}
