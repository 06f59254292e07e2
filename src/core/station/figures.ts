import type { TipRating } from "../tip/tip-rating.ts";
import type { Cell } from "./hide-cells.ts";
import type { TipStatus } from "./tip-status.ts";
import { dayOfIso, isoDay } from "./working-days.ts";

/** What a station counts, without reading anything sealed. Days and weeks are of the place's clock. */

/** Days from arrival to a first reply, or to the end: no finer time, which would be the sender's. */
export const ELAPSED = ["same-day", "next-day", "2-3-days", "4-7-days", "longer"] as const;
export type Elapsed = (typeof ELAPSED)[number];

/** Most weeks that officers may ask for at once. */
export const MOST_WEEKS = 53;

/**
 * Hours and languages are counted by blocks of four weeks, each of which is hidden by itself: a range
 * adds up what its blocks show. So no two ranges differ by less than a block, nor show what one hides.
 */
export const BLOCK_WEEKS = 4;
/** As long a period public figures are about: whole blocks. Periods never overlap. */
export const PERIOD_WEEKS = 3 * BLOCK_WEEKS;

/** Hours and languages are told with small cells hidden, whatever a Count is. */
export interface FiguresOf<Count> {
  /** A Monday, `2026-11-23`. */
  from: string;
  /** Whole weeks from there. Of a week that has not ended, the days before today. */
  weeks: number;
  /** All of them, oldest first. `week`: its Monday. */
  byWeek: { week: string; tips: Count; urgent: Count }[];
  /** Each area with each category, but for officers without those of 0; and the sums of both. */
  byPlace: { area: string; category: string; tips: Count }[];
  byArea: { area: string; tips: Count }[];
  byCategory: { category: string; tips: Count }[];
  /** As it is now, or was when the tip was deleted. All of them, in the order of the inbox. */
  byStatus: { status: TipStatus; tips: Count }[];
  /** Mondays with which the blocks begin that hours and languages are of: whole, and over. */
  blocks: string[];
  /** 0 to 23; empty: no block is whole. */
  byHour: { hour: number; tips: Cell }[];
  /** Of residents' tips, without those that were taken back at once; empty as hours are. */
  byLanguage: { language: string; tips: Cell }[];
  /** Of those that have one. */
  firstReply: { elapsed: Elapsed; tips: Count }[];
  /** Of those that have ended. */
  closing: { elapsed: Elapsed; tips: Count }[];
  /** What residents say of how it ended: all answers. */
  ratings: { answer: TipRating; tips: Count }[];
}

/** For officers only hours and languages hide anything, in public all does. */
export type Figures = FiguresOf<Cell>;

/** More tips than expected, of an area and a category on a day that is over. */
export interface Surge {
  area: string;
  category: string;
  /** `2026-11-23`. */
  day: string;
  seen: number;
  /** With one decimal. */
  expected: number;
}

/** Day 0 was a Thursday. */
const FIRST_MONDAY = -3;
const WEEK = 7;

/** The number of a day's week; weeks begin with Monday. */
export const weekOf = (day: number): number => Math.floor((day - FIRST_MONDAY) / WEEK);

/** The day on which a week begins. */
export const mondayOf = (week: number): number => FIRST_MONDAY + week * WEEK;

/** A week's number by its Monday, `2026-11-23`; null: that day is no Monday. */
export function weekOfMonday(iso: string): number | null {
  const week = weekOf(dayOfIso(iso));
  // No day of the calendar has no week.
  return !Number.isNaN(week) && isoDay(mondayOf(week)) === iso ? week : null;
}

/** A number of days as it may be told. */
export function elapsedOf(days: number): Elapsed {
  if (days <= 0) return "same-day";
  if (days === 1) return "next-day";
  if (days <= 3) return "2-3-days";
  return days <= WEEK ? "4-7-days" : "longer";
}
