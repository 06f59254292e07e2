import type { Frame } from "./session.ts";

/**
 * Where `back` leads, oldest first. No place is in it twice, so its length is bounded. A place is
 * written in a short form, because it is part of the session in every turn: the step of the run's
 * own flow, then `flow/step` of each flow above it.
 */
type Trail = string[];

const OVER = ">";

/** The trail after leaving a place. */
export function trailFrom(trail: Trail, left: Frame[]): Trail {
  const place = placeOf(left);
  return trail.includes(place) ? trail : [...trail, place];
}

/** The trail on arriving at a place. Everything after an earlier visit to it is removed. */
export function trailTo(trail: Trail, reached: Frame[]): Trail {
  const known = trail.indexOf(placeOf(reached));
  return known < 0 ? trail : trail.slice(0, known);
}

export function placeOf(frames: Frame[]): string {
  let place = frames[0]?.step ?? "";
  for (const { flow, step } of frames.slice(1)) place += `${OVER}${flow}/${step}`;
  return place;
}

/** The frames of a place in the trail. `root`: the run's own flow. */
export function framesAt(place: string, root: string): Frame[] {
  const [step = "", ...over] = place.split(OVER);
  const frames = over.map((one) => {
    const [flow = "", step = ""] = one.split("/");
    return { flow, step };
  });
  return [{ flow: root, step }, ...frames];
}
