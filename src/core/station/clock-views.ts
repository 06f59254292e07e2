/** Deadlines as the inbox's API has them. */

export const CLOCKS = ["intake", "result"] as const;
export type ClockId = (typeof CLOCKS)[number];

/** Why a result takes longer. A fixed list, so that no words of a tip are stored unencrypted. */
export const EXTENSION_REASONS = ["complex", "several-places"] as const;
export type ExtensionReason = (typeof EXTENSION_REASONS)[number];

/** In the order in which officers are reminded; the last one goes to the heads as well. */
export const STAGES = ["soon", "late", "escalated"] as const;
export type Stage = (typeof STAGES)[number];

/** A deadline that runs: until then, ms. */
export interface Due {
  clock: ClockId;
  at: number;
}

export interface Reminder extends Due {
  stage: Stage;
}

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

export interface ReminderView extends Pick<Reminder, "clock" | "stage"> {
  /** In the order of telling. */
  seq: number;
  /** Its id, and what a list says of it. */
  tip: string;
  number: string;
  category: string;
  area: string;
  urgent: boolean;
  owner: string | null;
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
