import { DAY_MS } from "../../core/units.ts";

/** Days as `2026-12-02`: of no time zone. */

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** Of its week. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day));
}

/** How many days a key of the week moves on. */
export function stepOf(key: string): number {
  const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -7, PageDown: 7 };
  return steps[key] ?? 0;
}
