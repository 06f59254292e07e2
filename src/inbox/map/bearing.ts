import { geoDistance } from "d3-geo";
import type { Position } from "../../core/place/town-map.ts";

/** The mean radius of the earth. */
const EARTH_METRES = 6_371_009;

/** Clockwise from north. */
const COMPASS = [
  "north",
  "northEast",
  "east",
  "southEast",
  "south",
  "southWest",
  "west",
  "northWest",
] as const;
export type CompassPoint = (typeof COMPASS)[number];

/** In metres. */
export function metresBetween(a: Position, b: Position): number {
  return geoDistance(a, b) * EARTH_METRES;
}

/** In which direction one goes from `from` to `to`. */
export function directionTo(from: Position, to: Position): CompassPoint {
  const [fromLat, toLat] = [radians(from[1]), radians(to[1])];
  const lon = radians(to[0] - from[0]);
  const east = Math.sin(lon) * Math.cos(toLat);
  const north =
    Math.cos(fromLat) * Math.sin(toLat) - Math.sin(fromLat) * Math.cos(toLat) * Math.cos(lon);
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return COMPASS[(eighth + COMPASS.length) % COMPASS.length] ?? "north";
}

/** Length on the earth of one radian on a circle of latitude, for scales. */
export function metresPerRadian([, lat]: Position): number {
  return EARTH_METRES * Math.cos(radians(lat));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
