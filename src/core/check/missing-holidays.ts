/** Months of a year (1 to 12) from which on next year's list is asked for, and must be there. */
const ASKED_FROM = 9;
const NEEDED_FROM = 11;

/**
 * The first year, as of a day (ISO 8601), that has no list of holidays and soon needs one, or does
 * now; null: none. Years before the first list are not asked for.
 */
export function missingHolidays(
  holidays: Record<string, unknown>,
  today: string,
): { year: number; isNeeded: boolean } | null {
  const [thisYear = 0, month = 0] = today.split("-").map(Number);
  const [first = thisYear] = Object.keys(holidays).map(Number).sort();
  const last = thisYear + Number(month >= ASKED_FROM);
  for (let year = first; year <= last; year++) {
    const isNeeded = year <= thisYear || month >= NEEDED_FROM;
    if (!(year in holidays)) return { year, isNeeded };
  }
  return null;
}
