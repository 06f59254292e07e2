import type { Place } from "../../core/place/place-schema.ts";
import { quietEnd } from "../../core/place/quiet-hours.ts";
import { zonedTime } from "../../core/text/zoned-time.ts";
import { MINUTE_MS } from "../../core/units.ts";

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

function readClock(place: Parameters<typeof makePlaceClock>[0], now: number): PlaceMoment {
  const month = zonedTime(new Date(now), place.timezone).slice(0, 7);
  return { month, quietUntil: quietEnd(place, now) };
}
