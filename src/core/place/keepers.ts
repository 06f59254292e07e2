import type { Place } from "./place-schema.ts";

/**
 * Stations whose officers maintain the list of known scams: the place's `scamList` and the
 * fallback.
 */
export function scamKeepers({
  scamList,
  fallback,
}: Pick<Place, "scamList" | "fallback">): string[] {
  return [...new Set([scamList ?? fallback, fallback])];
}

/** The station that counts votes for the safety guide and whose officers see them. */
export function guideKeeper({ fallback }: Pick<Place, "fallback">): string {
  return fallback;
}

/** Stations that alone may have a kind of tip. */
export function soleStations({ categories }: Pick<Place, "categories">): string[] {
  return categories.filter(({ strict, to }) => strict && to !== "area").map(({ to }) => to);
}
