import { z } from "zod";
import type { Outline, Position } from "../place/town-map.ts";
import { fail, ok, type Result } from "../result.ts";
import { didYouMean } from "./check-fault.ts";

/** Each officer's browser loads them, and draws each point. */
const MAX_BYTES = 300_000;
const MAX_POINTS = 20_000;
/** No town is wider, in degrees. What is has its numbers swapped, or crosses the date line. */
const MAX_SPAN = 2;

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const polygon = z.array(z.array(position).min(4)).min(1);
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: polygon }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(polygon).min(1) }),
]);
const collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      properties: z.object({ area: z.string() }),
      geometry,
    }),
  ),
});

/**
 * The outlines of areas in a GeoJSON file (RFC 7946; `area` in the properties of each feature), or all
 * that is wrong with it. The winding of its rings does not matter.
 */
export function readOutlines(
  text: string,
  areas: readonly string[],
): Result<Map<string, Outline>, string[]> {
  if (text.length > MAX_BYTES) {
    return fail([`more than ${MAX_BYTES / 1000} kB: simplify the lines to about 5 m`]);
  }
  const parsed = collection.safeParse(parseJson(text));
  if (!parsed.success) return fail(parsed.error.issues.slice(0, 5).map(issueText));
  const { features } = parsed.data;
  const named = features.map(({ properties, geometry }) => {
    const isOne = geometry.type === "Polygon";
    const polygons = isOne ? [geometry.coordinates] : geometry.coordinates;
    return { area: properties.area, outline: polygons.map(withoutHeights) };
  });
  const faults = [
    ...named.flatMap(({ area }, index) =>
      nameFaults(area, { areas, before: named.slice(0, index) }),
    ),
    ...named.flatMap(({ area, outline }) => shapeFaults(area, outline.flat())),
    ...extentFaults(named.flatMap(({ outline }) => outline.flat(2))),
  ];
  if (faults.length > 0) return fail(faults);
  return ok(new Map(named.map(({ area, outline }) => [area, outline])));
}

function nameFaults(
  area: string,
  { areas, before }: { areas: readonly string[]; before: { area: string }[] },
): string[] {
  if (before.some((other) => other.area === area)) {
    return [`a second outline of "${area}": join them (MultiPolygon)`];
  }
  if (areas.includes(area)) return [];
  const hint = didYouMean(area, areas);
  return [`there is no area "${area}"${hint === undefined ? "" : ` (${hint})`}`];
}

function shapeFaults(area: string, rings: Position[][]): string[] {
  const isOnEarth = ([lon, lat]: Position) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  if (!rings.flat().every(isOnEarth)) {
    return [`the outline of "${area}" has no point of the earth: longitude comes first`];
  }
  const isOpen = (ring: Position[]) => `${ring[0]}` !== `${ring.at(-1)}`;
  if (!rings.some(isOpen)) return [];
  return [`the outline of "${area}" has an open ring: its last point must be the first one`];
}

function extentFaults(points: Position[]): string[] {
  if (points.length > MAX_POINTS) {
    return [`more than ${MAX_POINTS} points: simplify the lines to about 5 m`];
  }
  const span = (axis: 0 | 1) => {
    const all = points.map((point) => point[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  return Math.max(span(0), span(1)) > MAX_SPAN
    ? [`more than ${MAX_SPAN} degrees from side to side: are the numbers in order (lon, lat)?`]
    : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function issueText({ path, message }: z.core.$ZodIssue): string {
  return `${path.join(".") || "the file"}: ${message}`;
}

function withoutHeights(polygon: number[][][]): Outline[number] {
  return polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon, lat]));
}
