import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { readOutlines } from "../src/core/check/read-outlines.ts";
import { isInside, outlineOf, positionOf, wound } from "../src/core/place/outline.ts";
import type { Place } from "../src/core/place/place-schema.ts";
import type { Outline, TownMap } from "../src/core/place/town-map.ts";
import { fail, ok, type Result } from "../src/core/result.ts";
import { readContent } from "./read-content.ts";

const FOLDER = join(import.meta.dirname, "../flows");

type MappedPlace = Pick<Place, "areas" | "landmarks" | "outlines">;

/**
 * What `place.yaml` knows of the town's map, or all that is wrong with its GeoJSON file. An area that
 * the file has no outline of keeps that of its `polygons`. `folder`: where the file is.
 */
export function readTownMap(place: MappedPlace, folder = FOLDER): Result<TownMap, string[]> {
  const outlines = readFile(place, folder);
  if (!outlines.ok) return outlines;
  return ok({
    areas: place.areas.map(({ id, at, polygons }) => {
      const own = polygons.length > 0 ? outlineOf(polygons) : undefined;
      const outline = outlines.value.get(id) ?? own;
      return { id, at: at ? positionOf(at) : null, outline: outline ? wound(outline) : null };
    }),
    landmarks: place.landmarks.flatMap(({ names: [name = ""], at }) =>
      at ? [{ name, at: positionOf(at) }] : [],
    ),
  });
}

/** Faults of the map, each with its file. */
export function townMapFaults(place: MappedPlace, folder = FOLDER): string[] {
  const map = readTownMap(place, folder);
  if (!map.ok) return map.reason.map((fault) => `flows/${place.outlines}:1:1 ${fault}`);
  const points = [
    ...place.areas.map(({ id, at }) => ({ what: id, area: id, at })),
    ...place.landmarks.map(({ names: [name = ""], area, at }) => ({ what: name, area, at })),
  ];
  return points.flatMap(({ what, area, at }) => {
    const outline = map.value.areas.find(({ id }) => id === area)?.outline;
    if (!at || !outline || isInside(outline, positionOf(at))) return [];
    return [`flows/place.yaml:1:1 "${what}" (at ${at}) is outside of the outline of "${area}"`];
  });
}

function readFile(
  { outlines, areas }: MappedPlace,
  folder: string,
): Result<Map<string, Outline>, string[]> {
  if (outlines === undefined) return ok(new Map());
  const path = join(folder, outlines);
  if (!existsSync(path)) return fail(["there is no such file"]);
  return readOutlines(
    readFileSync(path, "utf8"),
    areas.map(({ id }) => id),
  );
}

/** Puts it among the inbox's files, which ask for it by this name; no deploy changes it. */
export const townMap: Plugin = {
  name: "town-map",
  applyToEnvironment: ({ name }) => name === "client",
  generateBundle() {
    const map = readTownMap(readContent().place);
    if (!map.ok) throw new Error(map.reason.join("\n"));
    this.emitFile({ type: "asset", fileName: "town-map.json", source: JSON.stringify(map.value) });
  },
};
