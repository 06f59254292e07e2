import type { Place } from "../../core/place/place-schema.ts";
import { zonedTime } from "../../core/text/zoned-time.ts";
import { DAY_MS, MINUTE_MS } from "../../core/units.ts";

/** What the clock of a place says. */
interface PlaceMoment {
  /** `2026-11` */
  month: string;
  /** When notices that are not urgent go again, ms since the epoch; null: they may go now. */
  quietUntil: number | null;
}

/** Reads the clock of a place, once for each minute. */
export function makePlaceClock(
  place: Pick<Place, "timezone" | "quietHours">,
): (now: number) => PlaceMoment {
  let minute = Number.NaN;
  let read: PlaceMoment = { month: "", quietUntil: null };
  return (now) => {
    const present = Math.floor(now / MINUTE_MS);
    if (present !== minute) read = readClock(place, now);
    minute = present;
    return read;
  };
}

function readClock({ timezone, quietHours }: Parameters<typeof makePlaceClock>[0], now: number) {
  const local = zonedTime(new Date(now), timezone);
  const month = local.slice(0, 7);
  if (!quietHours) return { month, quietUntil: null };
  const { from, to } = quietHours;
  const time = local.slice(11, 16);
  const isQuiet = from < to ? from <= time && time < to : from <= time || time < to;
  const end = Date.parse(local.slice(0, 11) + to + local.slice(16).replace(/^:\d\d/, ":00"));
  return { month, quietUntil: isQuiet ? (end > now ? end : end + DAY_MS) : null };
}
