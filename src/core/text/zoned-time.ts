/** Making a formatter costs as much as a hundred uses. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment as a place's clock shows it, with the offset: `2026-11-24T08:00:00+07:00`. CAP forbids
 * `Z`, and wants `-00:00` where the clock is that of UTC.
 */
export function zonedTime(moment: Date, timeZone: string): string {
  const format = formats.get(timeZone) ?? makeFormat(timeZone);
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  const day = [part("year"), part("month"), part("day")].join("-");
  const time = [part("hour"), part("minute"), part("second")].join(":");
  // "GMT+07:00"; for UTC "GMT" or "GMT+00:00", as the runtime likes.
  const offset = part("timeZoneName").slice("GMT".length);
  return `${day}T${time}${offset === "" || offset === "+00:00" ? "-00:00" : offset}`;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "longOffset",
  });
  formats.set(timeZone, format);
  return format;
}
