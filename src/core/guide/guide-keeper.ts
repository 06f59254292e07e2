import type { Place } from "../place/place-schema.ts";

/** The station whose officers keep the safety guide and see which of its cards are of use. */
export function guideKeeper({ fallback }: Pick<Place, "fallback">): string {
  return fallback;
}
