import { DAY_MS } from "../../core/units.ts";

/** Days as `2026-12-02`, months as `2026-12`: of no time zone. */

export const monthOf = (day: string): string => day.slice(0, 7);

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last one. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = Date.UTC(year, month - 1 + months, Math.min(date, last));
  return new Date(moved).toISOString().slice(0, 10);
}

/** The weeks of a month, from Monday on, with the days of other months that are in them. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const before = (new Date(first).getUTCDay() + 6) % 7;
  const weeks: string[][] = [];
  for (let monday = addDays(first, -before); monday < addMonths(first, 1); ) {
    const start = monday;
    weeks.push(Array.from({ length: 7 }, (_, n) => addDays(start, n)));
    monday = addDays(monday, 7);
  }
  return weeks;
}

/** Where a key of the calendar leads; null: nowhere. */
export function dayOfKey(key: string, day: string): string | null {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const step = steps[key];
  if (step !== undefined) return addDays(day, step);
  if (key === "PageUp") return addMonths(day, -1);
  if (key === "PageDown") return addMonths(day, 1);
  if (key === "Home") return `${monthOf(day)}-01`;
  return key === "End" ? addDays(addMonths(`${monthOf(day)}-01`, 1), -1) : null;
}
