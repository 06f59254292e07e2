import type { Place } from "./place-schema.ts";

export type Routes = Pick<Place, "stations" | "categories" | "areas" | "fallback">;

/**
 * The stations that may receive a tip, best first: its own, then the fallback in case that one has
 * no officer yet. A strict category has only its own. Unknown categories or areas (after a change
 * of the place file) go to the fallback. A tip that answers an appeal (its number) goes to the
 * station of that before all others, unless that is the station of other areas.
 */
export function route(
  place: Routes,
  { category, area, appeal = "" }: { category: string; area: string; appeal?: string },
): string[] {
  const known = place.categories.find((c) => c.id === category);
  const of = place.areas.find((a) => a.id === area)?.station;
  const own = known?.to === "area" ? of : known?.to;
  if (known?.strict && own !== undefined) return [own];
  const asking = place.stations.find(({ notices }) => appeal.startsWith(`TB-${notices}`))?.id;
  const isElsewhere = asking !== of && place.areas.some(({ station }) => station === asking);
  const first = asking === undefined || isElsewhere ? [] : [asking];
  return [...new Set([...first, own ?? place.fallback, place.fallback])];
}
