import type { Place } from "../place/place-schema.ts";

/** Stations whose officers keep the list of known scams: the place's own choice and the fallback. */
export function scamKeepers({
  scamList,
  fallback,
}: Pick<Place, "scamList" | "fallback">): string[] {
  return [...new Set([scamList ?? fallback, fallback])];
}
