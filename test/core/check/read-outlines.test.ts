import { describe, expect, it } from "vitest";
import { readOutlines } from "../../../src/core/check/read-outlines.ts";
import { TWO_WARDS } from "../../two-wards.ts";

const AREAS = ["west", "east", "elsewhere"];

const read = (file: unknown) => readOutlines(JSON.stringify(file), AREAS);

const feature = (area: string, type: string, coordinates: unknown) => ({
  type: "Feature",
  properties: { area },
  geometry: { type, coordinates },
});
const file = (...features: unknown[]) => ({ type: "FeatureCollection", features });
const ring = (...points: number[][]) => [...points, points[0]];
const SQUARE = ring([106, 18], [106.1, 18], [106.1, 18.1], [106, 18.1]);

describe("a GeoJSON file of outlines", () => {
  it("is read with holes, several polygons and heights, whatever its winding", () => {
    const outlines = read(TWO_WARDS);
    expect(outlines).toMatchObject({ ok: true });
    if (!outlines.ok) return;
    expect(
      [...outlines.value].map(([area, outline]) => [area, outline.map((p) => p.length)]),
    ).toEqual([
      ["west", [2]],
      ["east", [1, 1]],
    ]);
    const high = SQUARE.map((point) => [...(point ?? []), 12]);
    expect(read(file(feature("west", "Polygon", [high])))).toEqual({
      ok: true,
      value: new Map([["west", [[SQUARE]]]]),
    });
  });

  it.each([
    ["no JSON at all", "{", /^the file: /],
    ["another kind of JSON", JSON.stringify({ type: "Topology" }), /^type: /],
    ["a point", JSON.stringify(file(feature("west", "Point", [106, 18]))), /geometry/],
    [
      "no area",
      JSON.stringify(file({ ...feature("west", "Polygon", [SQUARE]), properties: {} })),
      /properties\.area/,
    ],
    [
      "an unknown area",
      JSON.stringify(file(feature("wets", "Polygon", [SQUARE]))),
      /no area "wets" \(.*west/,
    ],
    [
      "two outlines",
      JSON.stringify(file(...[1, 2].map(() => feature("west", "Polygon", [SQUARE])))),
      /MultiPolygon/,
    ],
    [
      "too few points",
      JSON.stringify(file(feature("west", "Polygon", [SQUARE.slice(0, 3)]))),
      /geometry/,
    ],
    [
      "an open ring",
      JSON.stringify(file(feature("west", "Polygon", [[...SQUARE.slice(0, 4), [106, 18.2]]]))),
      /open ring/,
    ],
    [
      "latitude first",
      JSON.stringify(file(feature("west", "Polygon", [SQUARE.map((p) => p?.toReversed())]))),
      /longitude comes first/,
    ],
    [
      "a ring over the date line",
      JSON.stringify(
        file(
          feature("west", "Polygon", [
            ring([179.9, 18], [-179.9, 18], [-179.9, 18.1], [179.9, 18.1]),
          ]),
        ),
      ),
      /degrees from side to side/,
    ],
    ["a file too large", " ".repeat(300_001), /kB: simplify/],
    [
      "too many points",
      JSON.stringify(
        file(
          feature("west", "Polygon", [ring(...Array.from({ length: 20_001 }, () => [106, 18]))]),
        ),
      ),
      /points: simplify/,
    ],
  ])("is refused with %s", (_what, text, why) => {
    expect(readOutlines(text, AREAS)).toEqual({
      ok: false,
      reason: expect.arrayContaining([expect.stringMatching(why)]),
    });
  });
});
