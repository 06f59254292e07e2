import { zonedTime } from "../text/zoned-time.ts";
import { DAY_MS } from "../units.ts";
import type { Place } from "./place-schema.ts";

export type QuietHours = NonNullable<Place["quietHours"]>;

/** When a place's quiet hours end, ms since the epoch; null: it has none, or they are not now. */
export function quietEnd(
  { timezone, quietHours }: { timezone: string; quietHours?: QuietHours | null | undefined },
  now: number,
): number | null {
  if (!quietHours) return null;
  const { from, to } = quietHours;
  const local = zonedTime(new Date(now), timezone);
  const time = local.slice(11, 16);
  const isQuiet = from < to ? from <= time && time < to : from <= time || time < to;
  if (!isQuiet) return null;
  const end = Date.parse(local.slice(0, 11) + to + local.slice(16).replace(/^:\d\d/, ":00"));
  return end > now ? end : end + DAY_MS;
}
