import { DAY_MS, HOUR_MS, MINUTE_MS } from "../units.ts";

/** Counts by name: the number of their window of time, and the count in it. */
export type Counts = Record<string, [window: number, count: number]>;

/** An event to count, and the length of its window (ms). */
export interface Counted {
  name: string;
  windowMs: number;
}

export const MESSAGES: Counted = { name: "messages", windowMs: MINUTE_MS };
export const TIPS: Counted = { name: "tips", windowMs: HOUR_MS };
export const MEDIA: Counted = { name: "media", windowMs: DAY_MS };
/** Tips by the day, for the limit of muted chats. */
export const DAILY_TIPS: Counted = { name: "daily-tips", windowMs: DAY_MS };

/** Counts that "erase everything" does not reset. */
export const LASTING: readonly Counted[] = [TIPS, DAILY_TIPS, MEDIA];

/** When a count ends, ms since the epoch; 0: nothing was counted. */
export function endOf(counts: Counts, { name, windowMs }: Counted): number {
  const window = counts[name]?.[0];
  return window === undefined ? 0 : (window + 1) * windowMs;
}

/** The count in the window of `now` (ms). */
export function countOf(counts: Counts, { name, windowMs }: Counted, now: number): number {
  const [window, count] = counts[name] ?? [0, 0];
  return window === Math.floor(now / windowMs) ? count : 0;
}

/** Adds one. An older window is dropped, so there is one number for each name. */
export function addOne(counts: Counts, counted: Counted, now: number): Counts {
  const window = Math.floor(now / counted.windowMs);
  return { ...counts, [counted.name]: [window, countOf(counts, counted, now) + 1] };
}
