import { soleStations } from "./keepers.ts";
import type { Place } from "./place-schema.ts";
import { type Routes, route } from "./route.ts";

type Stations = Pick<Place, "stations" | "categories">;

/**
 * Where a station may forward a tip, first to the unit that gets such tips. What is about an officer
 * (a strict category, or whatever the unit for those has) goes nowhere: nothing tells whose unit it is
 * about. So does what has a category that the place does not know any more.
 */
export function forwardTargets(
  place: Routes,
  { category, area, from }: { category: string; area: string; from: string },
): string[] {
  const known = place.categories.find(({ id }) => id === category);
  if (!known || known.strict || soleStations(place).includes(from)) return [];
  const all = [
    ...route(place, { category, area }).slice(0, 1),
    ...place.stations.map(({ id }) => id),
  ];
  return [...new Set(all)].filter((id) => id !== from);
}

/** The category that a forwarded tip has there: to the unit for what is about officers, that one. */
export function categoryAt({ categories }: Stations, station: string, category: string): string {
  return categories.find(({ strict, to }) => strict && to === station)?.id ?? category;
}
