import { soleStations } from "./keepers.ts";
import type { Place } from "./place-schema.ts";

type Stations = Pick<Place, "stations" | "categories">;

/**
 * Where a station may forward a tip. What is about an officer (a strict category, or whatever the
 * unit for those has) goes nowhere: nothing tells whose unit it is about. So does what has a category
 * that the place does not know any more.
 */
export function forwardTargets(
  place: Stations,
  { category, from }: { category: string; from: string },
): string[] {
  const known = place.categories.find(({ id }) => id === category);
  if (!known || known.strict || soleStations(place).includes(from)) return [];
  return place.stations.map(({ id }) => id).filter((id) => id !== from);
}

/** The category that a forwarded tip has there: to the unit for what is about officers, that one. */
export function categoryAt({ categories }: Stations, station: string, category: string): string {
  return categories.find(({ strict, to }) => strict && to === station)?.id ?? category;
}
