import type { Place } from "./place-schema.ts";

/** Stations whose officers keep the list of known scams: the place's own choice and the fallback. */
export function scamKeepers({
  scamList,
  fallback,
}: Pick<Place, "scamList" | "fallback">): string[] {
  return [...new Set([scamList ?? fallback, fallback])];
}

/** The station whose officers keep the safety guide and see which of its cards are of use. */
export function guideKeeper({ fallback }: Pick<Place, "fallback">): string {
  return fallback;
}
