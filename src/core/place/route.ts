import type { Place } from "./place-schema.ts";

/**
 * The stations that may receive a tip, best first: its own, then the fallback in case that one has
 * no officer yet. A strict category has only its own. Unknown categories or areas (after a change
 * of the place file) go to the fallback.
 */
export function route(place: Place, category: string, area: string): string[] {
  const known = place.categories.find((c) => c.id === category);
  const own = known?.to === "area" ? place.areas.find((a) => a.id === area)?.station : known?.to;
  if (known?.strict && own !== undefined) return [own];
  return [...new Set([own ?? place.fallback, place.fallback])];
}
