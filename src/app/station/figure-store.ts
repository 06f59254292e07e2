import type { TipRow } from "./tip-store.ts";

/** What a station counts. Days and weeks are numbers, on the place's clock. */

/** What a tip is counted by on its day. */
type Counted = Pick<TipRow, "area" | "category" | "urgent">;

export interface DayCount extends Counted {
  day: number;
  tips: number;
}

/**
 * Hours and languages are of those that came in a week; the others of those that were deleted, by the
 * week in which they came.
 */
export type Axis = "hour" | "language" | "status" | "reply" | "closing" | "rating";

export interface WeekCount {
  week: number;
  axis: Axis;
  value: string;
  tips: number;
}

/** What figures ask of a tip that is kept. `repliedAt`: of an officer's first words, ISO 8601. */
export interface TipCourse extends Pick<TipRow, "receivedAt" | "status" | "rating" | "closedAt"> {
  repliedAt: string | null;
}

/** From then on, and before then. */
interface Span<At> {
  from: At;
  to: At;
}

export interface FigureStore {
  /** Adds them to what was counted, or takes them away. What comes to nothing leaves no row. */
  countDay(count: DayCount): void;
  countWeek(count: WeekCount): void;
  days(span: Span<number>): DayCount[];
  weeks(span: Span<number>): WeekCount[];
  /** null: nothing was counted. */
  firstDay(): number | null;
  /** Of tips that arrived within (ISO 8601), or of one. */
  courses(of: Span<string> | { id: string }): TipCourse[];
  /** Of all tips that are kept, by the hour of their arrival. */
  arrivals(): (Counted & Pick<TipRow, "receivedAt"> & { tips: number })[];
  /** What was published of a period, by its first week; null: nothing. */
  published(week: number): string | null;
  publish(week: number, figures: string): void;
}
