import { DAY_MS, HOUR_MS, MINUTE_MS } from "../units.ts";

/** Counts by name: the number of the window of time they belong to, and how many there were. */
export type Counts = Record<string, [window: number, count: number]>;

/** What happened, and the length of the window (ms) in which it is counted. */
export interface Counted {
  name: string;
  windowMs: number;
}

export const MESSAGES: Counted = { name: "messages", windowMs: MINUTE_MS };
export const TIPS: Counted = { name: "tips", windowMs: HOUR_MS };
export const MEDIA: Counted = { name: "media", windowMs: DAY_MS };
/** The same tips by the day: what a muted chat is held to. */
export const DAILY_TIPS: Counted = { name: "daily-tips", windowMs: DAY_MS };

/** How often it happened in the window that `now` (ms) lies in. */
export function countOf(counts: Counts, { name, windowMs }: Counted, now: number): number {
  const [window, count] = counts[name] ?? [0, 0];
  return window === Math.floor(now / windowMs) ? count : 0;
}

/** The counts with one more. An older window is forgotten: one number is kept for each name. */
export function addOne(counts: Counts, counted: Counted, now: number): Counts {
  const window = Math.floor(now / counted.windowMs);
  return { ...counts, [counted.name]: [window, countOf(counts, counted, now) + 1] };
}
