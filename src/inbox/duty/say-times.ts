import type { Duty } from "../../core/station/roster.ts";
import type { Gap } from "../../core/station/roster-gaps.ts";
import { zonedTime } from "../../core/text/zoned-time.ts";
import { DAY_MS } from "../../core/units.ts";

/** As `22:00`, on the clock of a time zone. */
export function timeAt(at: number, timeZone: string): string {
  return zonedTime(new Date(at), timeZone).slice(11, 16);
}

/** As "Mon, 30 Nov" of a day as `2026-11-30`. */
export function shortDay(day: string, lang: string): string {
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    weekday: "short",
    day: "numeric",
    month: lang === "vi" ? "numeric" : "short",
    timeZone: "UTC",
  }).format(new Date(day));
}

/** As "Monday". `weekday`: 0 is Monday. */
export function weekdayName(weekday: number, lang: string): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(lang, { weekday: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2024, 0, weekday + 1)),
  );
}

export function dayAt(at: number, timeZone: string): string {
  return zonedTime(new Date(at), timeZone).slice(0, 10);
}

/** As "Mon, 30 Nov 14:00–22:00"; where it ends on another day, with that day. */
export function stretch({ from, to }: Gap | Duty, lang: string, timeZone: string): string {
  const [first, last] = [dayAt(from, timeZone), dayAt(to, timeZone)];
  const begin = `${shortDay(first, lang)} ${timeAt(from, timeZone)}`;
  const end = timeAt(to, timeZone);
  const isNext = Date.parse(last) - Date.parse(first) <= DAY_MS && end < timeAt(from, timeZone);
  return first === last || isNext ? `${begin}–${end}` : `${begin} – ${shortDay(last, lang)} ${end}`;
}
