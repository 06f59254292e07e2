import { BLOCK_WEEKS, mondayOf, weekOf } from "../../core/station/figures.ts";
import { dayOfIso, isoDay } from "../../core/station/working-days.ts";
import { dayOf } from "../format/deadline.ts";

/** Whole weeks of the place's calendar. */
export interface Weeks {
  /** A Monday, ISO 8601. */
  from: string;
  weeks: number;
}

/** How many weeks may be looked at. */
export const LENGTHS = [4, 12, 26, 52] as const;

/** The Monday of the week that a time zone's calendar shows at a moment. */
export function mondayAt(at: Date, timeZone: string): string {
  return isoDay(mondayOf(weekOf(dayOfIso(dayOf(at.getTime(), timeZone)))));
}

/** So many weeks, of which the last begins on that Monday. */
export function endingWith(last: string, weeks: number): Weeks {
  return { from: later(last, 1 - weeks), weeks };
}

export function lastMonday({ from, weeks }: Weeks): string {
  return later(from, weeks - 1);
}

/** The Sunday with which they end. */
export function lastDay({ from, weeks }: Weeks): string {
  return isoDay(dayOfIso(later(from, weeks)) - 1);
}

/** The Sunday with which the block of weeks ends that begins on that Monday. */
export function lastBlockDay(block: string): string {
  return lastDay({ from: block, weeks: BLOCK_WEEKS });
}

/** The same day so many weeks later, or earlier. */
export function later(day: string, weeks: number): string {
  return isoDay(dayOfIso(day) + 7 * weeks);
}
