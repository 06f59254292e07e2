import type { Place } from "../place/place-schema.ts";
import { zonedTime } from "../text/zoned-time.ts";
import { DAY_MS, MINUTE_MS } from "../units.ts";

/**
 * Days of a place: whole numbers since 1 January 1970, on the place's clock. A year without a list of
 * holidays has weekends only.
 */
export interface WorkingDays {
  /** The day of a moment. */
  dayOf(at: number): number;
  /** When the clock of a day first shows that minute of the day, or a later one. */
  momentOf(day: number, minute?: number): number;
  isWorking(day: number): boolean;
  /** So many working days after a day, or before it. 0: the day itself, or the first one after it. */
  shift(day: number, by: number): number;
}

/** Sunday and Saturday, counted from the Thursday of day 0. */
const WEEKEND = [3, 2];

export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const dayOfIso = (iso: string): number => Date.parse(iso) / DAY_MS;

/** Days of `holidays` in `place.yaml` that are others than the week says: day → whether it is worked. */
export function exceptions(holidays: Place["holidays"]): Map<number, boolean> {
  const days = new Map<number, boolean>();
  for (const [year, entries] of Object.entries(holidays)) {
    for (const entry of entries) {
      const isWorked = entry.startsWith("+");
      const [from = "", to = from] = entry.replace("+", "").split("..");
      const last = dayOfIso(`${year}-${to}`);
      for (let day = dayOfIso(`${year}-${from}`); day <= last; day++) days.set(day, isWorked);
    }
  }
  return days;
}

export function makeWorkingDays({
  timezone,
  holidays,
}: Pick<Place, "timezone" | "holidays">): WorkingDays {
  const other = exceptions(holidays);
  /** What the clock shows at a moment, as if it were UTC. */
  const shown = (at: number) => Date.parse(`${zonedTime(new Date(at), timezone).slice(0, 19)}Z`);
  const isWorking = (day: number) => other.get(day) ?? !WEEKEND.includes(((day % 7) + 7) % 7);
  return {
    dayOf: (at) => Math.floor(shown(at) / DAY_MS),
    momentOf(day, minute = 0) {
      const wanted = day * DAY_MS + minute * MINUTE_MS;
      // The clock may be put forward or back that day: each offset gives a moment, the first counts
      // at which the clock is there.
      const moments = [wanted - DAY_MS, wanted + DAY_MS].map((near) => wanted - shown(near) + near);
      const [first = 0, second = 0] = moments.sort((one, other) => one - other);
      return shown(first) >= wanted ? first : second;
    },
    isWorking,
    shift(day, by) {
      const step = by < 0 ? -1 : 1;
      let at = day;
      for (let left = Math.abs(by); left > 0; ) {
        at += step;
        if (isWorking(at)) left--;
      }
      while (!isWorking(at)) at += step;
      return at;
    },
  };
}
