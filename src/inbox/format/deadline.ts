import { zonedTime } from "../../core/text/zoned-time.ts";
import { DAY_MS } from "../../core/units.ts";

/** The last day of a deadline (ISO 8601, its end) on the place's clock, as `2026-12-02`. */
export function lastDayOf(dueAt: string, timeZone: string): string {
  return dayOf(Date.parse(dueAt) - 1, timeZone);
}

/** Days from today to the last day, on the place's clock. Below 0: it has passed. */
export function daysLeft(dueAt: string, now: Date, timeZone: string): number {
  const [last, today] = [lastDayOf(dueAt, timeZone), dayOf(now.getTime(), timeZone)];
  return (Date.parse(last) - Date.parse(today)) / DAY_MS;
}

/** The day of a moment (ms) on the clock of a time zone, as `2026-12-02`. */
export function dayOf(at: number, timeZone: string): string {
  return zonedTime(new Date(at), timeZone).slice(0, 10);
}
