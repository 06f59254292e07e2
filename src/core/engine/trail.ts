import { sameFrames } from "../flow/position.ts";
import type { Frame } from "../flow/session.ts";

/** Where `back` leads, oldest first. No place is in it twice, so its length is bounded. */
type Trail = Frame[][];

/** The trail after leaving a place. */
export function trailFrom(trail: Trail, left: Frame[]): Trail {
  return trail.some((place) => sameFrames(place, left)) ? trail : [...trail, left];
}

/** The trail on arriving at a place: what came after an earlier visit is forgotten. */
export function trailTo(trail: Trail, reached: Frame[]): Trail {
  const known = trail.findIndex((place) => sameFrames(place, reached));
  return known < 0 ? trail : trail.slice(0, known);
}
