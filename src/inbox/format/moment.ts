const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** After this the date says more than the distance. */
const RELATIVE_DAYS = 7;

/** How finely the moment is known: tips and residents' messages keep only their hour. */
export type Precision = "hour" | "minute";

export interface MomentStyle {
  lang: string;
  precision: Precision;
  /** What is said of a moment less than one unit ago. */
  justNow: Record<Precision, string>;
}

/** Full form with weekday, as "Thứ Hai, 23/11/2026, 14:05", or "… 14:00–15:00" for an hour. */
export function absoluteMoment(at: Date, lang: string, precision: Precision): string {
  const day = new Intl.DateTimeFormat(region(lang), {
    weekday: "long",
    day: "2-digit",
    month: lang === "vi" ? "2-digit" : "short",
    year: "numeric",
  }).format(at);
  return `${day}, ${clock(at, lang, precision)}`;
}

/** Distance from `now`, as "2 giờ trước"; the date when it is more than a week ago. */
export function relativeMoment(at: Date, now: Date, style: MomentStyle): string {
  const { lang, precision, justNow } = style;
  const gone = Math.max(0, now.getTime() - at.getTime());
  if (gone >= RELATIVE_DAYS * DAY) {
    return new Intl.DateTimeFormat(region(lang), { dateStyle: "medium" }).format(at);
  }
  const format = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
  if (gone >= DAY) return format.format(-Math.floor(gone / DAY), "day");
  if (gone >= HOUR) return format.format(-Math.floor(gone / HOUR), "hour");
  if (precision === "hour" || gone < MINUTE) return justNow[precision];
  return format.format(-Math.floor(gone / MINUTE), "minute");
}

/** Day before month, as everyone in Vietnam reads it. */
function region(lang: string): string {
  return lang === "en" ? "en-GB" : lang;
}

function clock(at: Date, lang: string, precision: Precision): string {
  const format = new Intl.DateTimeFormat(region(lang), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  if (precision === "minute") return format.format(at);
  return `${format.format(at)}–${format.format(new Date(at.getTime() + HOUR))}`;
}
