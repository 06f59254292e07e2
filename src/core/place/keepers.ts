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
