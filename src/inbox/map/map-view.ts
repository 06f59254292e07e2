import type { Position, TownMap } from "../../core/place/town-map.ts";
import { metresBetween } from "./bearing.ts";

/** What a map shows: its middle, and how many metres from its left to its right. */
export interface MapView {
  centre: Position;
  metres: number;
}

/** Of the drawing, in its own units. */
export const WIDTH = 480;
export const HEIGHT = 300;

/** Around what is shown, as a share of it. */
const MARGIN = 1.15;
const LEAST_METRES = 100;
/** Shown around a point of which nothing near is known. */
const BARE_METRES = 2_000;
/** How much further than everything one may look. */
const MOST_METRES = 50_000;
/** A point this far from everything known is no point of this town. */
const FAR_METRES = 60_000;

/** Everything that is known of the town's places. */
export function knownPoints({ areas, landmarks }: TownMap): Position[] {
  const outlines = areas.flatMap(({ outline }) => outline?.flat(2) ?? []);
  const centres = areas.flatMap(({ at }) => (at ? [at] : []));
  return [...outlines, ...centres, ...landmarks.map(({ at }) => at)];
}

/** The whole town, with `point` on it; around the point alone where the town is not near. */
export function wholeView(map: TownMap, point: Position | null, radius = 0): MapView {
  const known = knownPoints(map);
  const isNear = point === null || known.some((other) => metresBetween(point, other) <= FAR_METRES);
  if (known.length > 0 && isNear) return around([...known, ...(point ? [point] : [])]);
  return { centre: point ?? [0, 0], metres: Math.max(BARE_METRES, 8 * radius) };
}

/**
 * A whole view that was magnified `steps` times by two, towards the point. Below 0: seen from further
 * away.
 */
export function magnified(whole: MapView, steps: number, point: Position): MapView {
  if (steps === 0) return whole;
  const most = Math.max(whole.metres, MOST_METRES);
  const metres = Math.min(most, Math.max(LEAST_METRES, whole.metres / 2 ** steps));
  return { centre: point, metres };
}

/** Whether another step would change anything. */
export function mayMagnify(whole: MapView, steps: number, by: 1 | -1): boolean {
  const [now, next] = [steps, steps + by].map((count) => magnified(whole, count, whole.centre));
  return now?.metres !== next?.metres;
}

function around(points: Position[]): MapView {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const centre: Position = [(west + east) / 2, (south + north) / 2];
  const wide = metresBetween([west, centre[1]], [east, centre[1]]);
  const high = metresBetween([west, south], [west, north]);
  const metres = MARGIN * Math.max(wide, (high * WIDTH) / HEIGHT);
  return { centre, metres: Math.max(BARE_METRES, metres) };
}
