import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../core/units.ts";

/** From this age on, the date is shown instead of "n days ago". */
const RELATIVE_DAYS = 7;

/** Precision of a moment: only the hour is stored of tips and residents' messages. */
export type Precision = "hour" | "minute";

export interface MomentStyle {
  lang: string;
  precision: Precision;
  /** Shown for an exact moment that is less than a minute ago. */
  justNow: string;
}

/** The word behind a span of hours. */
const HOURS: Record<string, string> = { vi: "giờ", en: "h" };

/** Full form with weekday, as "Thứ Hai, 23/11/2026, 14:05", or "… 14–15 giờ" for an hour. */
export function absoluteMoment(at: Date, lang: string, precision: Precision): string {
  return `${absoluteDay(at, lang)}, ${clock(at, lang, precision)}`;
}

/** On the clock of a time zone, which it names: as "Thứ Hai, 23/11/2026 14:05 GMT+7". */
export function momentThere(at: string, lang: string, timeZone: string): string {
  return dateFormat(lang, {
    timeZone,
    weekday: "short",
    day: "2-digit",
    month: lang === "vi" ? "2-digit" : "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "shortOffset",
  }).format(new Date(at));
}

/** The time of day on the clock of a time zone, as "06:00". */
export function clockThere(at: string, timeZone: string): string {
  const style = { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return dateFormat("vi", style).format(new Date(at));
}

/** How far a time zone's clock is ahead now, as "GMT+7". */
export function offsetOf(timeZone: string): string {
  const parts = dateFormat("en", { timeZone, timeZoneName: "shortOffset" }).formatToParts();
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

/** As "Thứ Hai, 23/11/2026", for dates in the future whose hour does not matter. */
export function absoluteDay(at: Date, lang: string): string {
  return dateFormat(lang, {
    weekday: "long",
    day: "2-digit",
    month: lang === "vi" ? "2-digit" : "short",
    year: "numeric",
  }).format(at);
}

/** The day of a moment on the clock of a time zone, as "27 tháng 11, 2026", in any language. */
export function longDay(at: string, lang: string, timeZone: string): string {
  return dateFormat(lang, { dateStyle: "long", timeZone }).format(new Date(at));
}

/** A date (ISO 8601 without a time) as "23 thg 11, 2026". Independent of the time zone. */
export function calendarDay(day: string, lang: string): string {
  const format = { dateStyle: "medium", timeZone: "UTC" } as const;
  return dateFormat(lang, format).format(new Date(day));
}

/**
 * The short form: the distance from `now`, as "2 giờ trước". Of an hour it is the hour itself, with
 * its day: "1 hour ago" could mean 5 minutes. The date when it is more than a week ago.
 */
export function relativeMoment(at: Date, now: Date, style: MomentStyle): string {
  const { lang, precision } = style;
  const far = distance(at, now, style);
  if (far === null) return dateFormat(lang, { dateStyle: "medium" }).format(at);
  if (precision === "minute") return far;
  const days = daysBetween(at, now);
  if (days < 1) return clock(at, lang, "hour");
  const day = days === 1 ? far : dateFormat(lang, { weekday: "short" }).format(at);
  return `${day}, ${clock(at, lang, "hour")}`;
}

/** The full form with the distance, where that tells more, as "…, 14–15 giờ (3 ngày trước)". */
export function fullMoment(at: Date, now: Date, style: MomentStyle): string {
  const { lang, precision } = style;
  const absolute = absoluteMoment(at, lang, precision);
  const tells = precision === "minute" || daysBetween(at, now) > 0;
  const far = tells ? distance(at, now, style) : null;
  return far === null ? absolute : `${absolute} (${far})`;
}

/** As "2 giờ trước", of an hour in whole days; null: more than a week. */
function distance(at: Date, now: Date, { lang, precision, justNow }: MomentStyle): string | null {
  const gone = Math.max(0, now.getTime() - at.getTime());
  if (gone >= RELATIVE_DAYS * DAY_MS) return null;
  const ago = (count: number, unit: "day" | "hour" | "minute") =>
    distanceFormat(lang).format(-Math.floor(count), unit);
  if (precision === "hour") return ago(daysBetween(at, now), "day");
  if (gone >= DAY_MS) return ago(gone / DAY_MS, "day");
  if (gone >= HOUR_MS) return ago(gone / HOUR_MS, "hour");
  return gone < MINUTE_MS ? justNow : ago(gone / MINUTE_MS, "minute");
}

/** Number of midnights between two moments, in this machine's zone. */
function daysBetween(at: Date, now: Date): number {
  const midnight = (date: Date) => new Date(date).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(at)) / DAY_MS);
}

/** The region puts the day before the month, as readers in Vietnam expect. */
function region(lang: string): string {
  return lang === "en" ? "en-GB" : lang;
}

/** As "14:05"; of an hour as "14–15 giờ", where the zone counts whole hours. */
function clock(at: Date, lang: string, precision: Precision): string {
  const format = dateFormat(lang, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  if (precision === "minute") return format.format(at);
  const from = new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);
  const hour = from.getHours();
  if (from.getMinutes() === 0) return `${hour}–${hour + 1} ${HOURS[lang] ?? "h"}`;
  return `${format.format(from)}–${format.format(new Date(from.getTime() + HOUR_MS))}`;
}

/**
 * Formatters are cached: making one costs as much as a hundred uses, and a list may show a thousand
 * moments.
 */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const distanceFormats = new Map<string, Intl.RelativeTimeFormat>();

function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([lang, options]);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(region(lang), options);
  dateFormats.set(key, format);
  return format;
}

function distanceFormat(lang: string): Intl.RelativeTimeFormat {
  const format =
    distanceFormats.get(lang) ?? new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
  distanceFormats.set(lang, format);
  return format;
}
