/** A ring around a point of two fictional wards: corners in degrees east and north of it. */
type Corners = [east: number, north: number][];

const ring = (corners: Corners) =>
  [...corners, corners[0] ?? [0, 0]].map(([east, north]) => [106 + east, 18 + north]);

/** Clockwise, as GeoJSON does not want it. */
const WEST = ring([
  [0, 0],
  [0, 0.1],
  [0.1, 0.1],
  [0.1, 0],
]);
const LAKE = ring([
  [0.04, 0.04],
  [0.06, 0.04],
  [0.06, 0.06],
  [0.04, 0.06],
]);
const EAST = ring([
  [0.1, 0],
  [0.2, 0],
  [0.2, 0.1],
  [0.1, 0.1],
]);
const ISLAND = ring([
  [0.22, 0.05],
  [0.24, 0.05],
  [0.24, 0.07],
]);

/**
 * Two wards that exist nowhere, as a GeoJSON file: the western one has a lake that is no part of it,
 * the eastern one an island.
 */
export const TWO_WARDS = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { area: "west" },
      geometry: { type: "Polygon", coordinates: [WEST, LAKE] },
    },
    {
      type: "Feature",
      properties: { area: "east" },
      geometry: { type: "MultiPolygon", coordinates: [[EAST], [ISLAND]] },
    },
  ],
};
