import type { Outline, Position } from "./town-map.ts";

type Ring = Outline[number][number];

/** 5 decimals are about a metre. */
const DECIMALS = 1e5;

/** A point as `place.yaml` has it: "lat,lon". */
export function positionOf(text: string): Position {
  const [lat = 0, lon = 0] = text.split(",").map(Number);
  return [lon, lat];
}

/** Rings of CAP ("lat,lon lat,lon ..."), each a polygon. */
export function outlineOf(polygons: readonly string[]): Outline {
  return polygons.map((ring) => [ring.split(" ").map(positionOf)]);
}

/**
 * The same outline to a metre, with outer rings clockwise and holes the other way round, whatever
 * GeoJSON had: d3 takes any other ring for the rest of the earth.
 */
export function wound(outline: Outline): Outline {
  return outline.map((rings) =>
    rings.map((ring, index) => {
      const rounded = ring.map(([lon, lat]): Position => [rounding(lon), rounding(lat)]);
      return isClockwise(rounded) === (index === 0) ? rounded : rounded.toReversed();
    }),
  );
}

/** Whether a point is inside, and in no hole. What is on a border is on either side. */
export function isInside(outline: Outline, [lon, lat]: Position): boolean {
  const crossings = outline
    .flat()
    .flatMap(sidesOf)
    .filter(([[ax, ay], [bx, by]]) => {
      const crosses = ay > lat !== by > lat;
      return crosses && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax;
    });
  return crossings.length % 2 === 1;
}

function rounding(degrees: number): number {
  return Math.round(degrees * DECIMALS) / DECIMALS;
}

function isClockwise(ring: Ring): boolean {
  return sidesOf(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + (bx - ax) * (by + ay), 0) > 0;
}

function sidesOf(ring: Ring): [Position, Position][] {
  return ring.slice(1).map((to, index) => [ring[index] ?? to, to]);
}
