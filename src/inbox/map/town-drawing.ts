import { geoMercator, geoPath } from "d3-geo";
import type { Position, TownMap } from "../../core/place/town-map.ts";
import { metresPerRadian } from "./bearing.ts";
import { HEIGHT, type MapView, WIDTH } from "./map-view.ts";

/** A point of the drawing. */
export interface Spot {
  x: number;
  y: number;
}

export interface TownDrawing {
  /** Areas with an outline. `d`: of an SVG path. `middle`: where its name goes. */
  shapes: { id: string; d: string; middle: Spot }[];
  centres: (Spot & { id: string })[];
  landmarks: (Spot & { name: string })[];
  /** Where a point of the earth is; it may be outside of the drawing. */
  place(position: Position): Spot;
  /** Of the grid and the scale bar: a round number of metres, and its length. */
  step: { metres: number; length: number };
  /** Length of a metre. */
  scale: number;
}

/** Where an outline is cut off, its line is out of sight. */
const EDGE = 4;
/** The scale bar is at most this long. */
const LONGEST_STEP = WIDTH / 5;

/** Draws what is known of the town, in the Mercator projection, which keeps directions and circles. */
export function drawTown(map: TownMap, { centre, metres }: MapView): TownDrawing {
  const scale = WIDTH / metres;
  const projection = geoMercator()
    .center(centre)
    .scale(scale * metresPerRadian(centre))
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipExtent([
      [-EDGE, -EDGE],
      [WIDTH + EDGE, HEIGHT + EDGE],
    ]);
  const path = geoPath(projection).digits(1);
  // A point is clipped too, but the projection itself always has a place for it.
  const place = (position: Position): Spot => {
    const [x, y] = projection(position) ?? [Number.NaN, Number.NaN];
    return { x, y };
  };
  const step = roundStep(LONGEST_STEP / scale);
  return {
    shapes: map.areas.flatMap(({ id, outline }) => {
      if (outline === null) return [];
      const polygon = { type: "MultiPolygon" as const, coordinates: outline };
      const [x, y] = path.centroid(polygon);
      return [{ id, d: path(polygon) ?? "", middle: { x, y } }];
    }),
    centres: map.areas.flatMap(({ id, at }) => (at ? [{ id, ...place(at) }] : [])),
    landmarks: map.landmarks.map(({ name, at }) => ({ name, ...place(at) })),
    place,
    step: { metres: step, length: step * scale },
    scale,
  };
}

/** The largest of 1, 2, 5, 10, 20 ... that is not above. */
function roundStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((factor) => factor * power).find((step) => step <= most) ?? power;
}
