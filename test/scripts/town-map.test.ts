import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import { readTownMap, townMapFaults } from "../../scripts/town-map.ts";
import { townMapSchema } from "../../src/core/place/town-map.ts";
import { TWO_WARDS } from "../two-wards.ts";

const folder = mkdtempSync(join(tmpdir(), "outlines-"));
writeFileSync(join(folder, "wards.geojson"), JSON.stringify(TWO_WARDS));
writeFileSync(join(folder, "broken.geojson"), "{");
afterAll(() => rmSync(folder, { recursive: true }));

const { place } = readContent();
const [ward] = place.areas;
if (!ward) throw new Error("no area");
const areas = ["west", "east", "north"].map((id) => ({ ...ward, id, polygons: [] as string[] }));
const landmark = { names: ["chợ", "market"], area: "west", at: "18.01,106.01" };
const town = { areas, landmarks: [landmark], outlines: "wards.geojson" };

test("the map has the file's outlines, else those of CAP, and the points that are known", () => {
  const square = "18.2,106 18.2,106.1 18.3,106.1 18.3,106 18.2,106";
  const [west, east, north] = areas;
  const withPolygons = [west, east, { ...north, polygons: [square], at: "18.25,106.05" }];
  const map = readTownMap({ ...town, areas: withPolygons as typeof areas }, folder);
  expect(map).toMatchObject({
    ok: true,
    value: {
      areas: [
        { id: "west", at: null },
        { id: "east", at: null },
        { id: "north", at: [106.05, 18.25] },
      ],
      landmarks: [{ name: "chợ", at: [106.01, 18.01] }],
    },
  });
  if (!map.ok) return;
  expect(map.value.areas.map(({ outline }) => outline?.length)).toEqual([1, 2, 1]);
  expect(townMapSchema.parse(JSON.parse(JSON.stringify(map.value)))).toEqual(map.value);
});

test("it tells what is wrong with its file, and which point lies outside of its area", () => {
  expect(townMapFaults({ ...town, outlines: "broken.geojson" }, folder)).toEqual([
    expect.stringMatching(/^flows\/broken\.geojson:1:1 the file: /),
  ]);
  expect(townMapFaults({ ...town, outlines: "none.geojson" }, folder)).toHaveLength(1);
  expect(townMapFaults(town, folder)).toEqual([]);
  // In the lake, which is no part of the ward.
  const lost = { ...landmark, at: "18.05,106.05" };
  expect(townMapFaults({ ...town, landmarks: [lost] }, folder)).toEqual([
    expect.stringMatching(/"chợ" .* outside of the outline of "west"/),
  ]);
});

test("the shipped place has no faults, and nothing on its map was made up", () => {
  expect(townMapFaults(place)).toEqual([]);
  const map = readTownMap(place);
  expect(map.ok && map.value.areas.every(({ outline }) => outline === null)).toBe(true);
});
