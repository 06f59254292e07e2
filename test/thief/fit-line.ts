import { mean, variance } from "./average.ts";
import type { Column } from "./column.ts";
import type { Table } from "./tabulate.ts";

/** A column is of use if so many things have it. */
export const LEAST_KNOWN = 5;

export type Point = [x: number, y: number];

export interface Fit {
  slope: number;
  start: number;
  correlation: number;
  /** Variance around the line. */
  around: number;
}

/** Both values, of those things that are known and have them. */
export function pointsOf(
  { owners }: Table,
  known: number[],
  { own, values }: { own: Column; values: Column },
): Point[] {
  return known.flatMap((at): Point[] => {
    const [ours, theirs] = [own[at], values[owners[at] ?? -1]];
    return ours !== undefined && theirs !== undefined ? [[ours, theirs]] : [];
  });
}

/** A line through most of the points: the worst third is left out, again and again. */
export function fitMost(points: Point[]): Fit {
  let fit = fitLine(points);
  let rest = points;
  for (let round = 0; round < 4 && rest.length >= 2 * LEAST_KNOWN; round++) {
    const off = ([x, y]: Point) => Math.abs(y - fit.start - fit.slope * x);
    rest = points.toSorted((a, b) => off(a) - off(b)).slice(0, Math.ceil((points.length * 2) / 3));
    fit = fitLine(rest);
  }
  return fit;
}

export function fitLine(points: Point[]): Fit {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x0, y0] = [mean(xs), mean(ys)];
  const [sx, sy] = [variance(xs), variance(ys)];
  const both = mean(points.map(([x, y]) => (x - x0) * (y - y0)));
  const slope = sx === 0 ? 0 : both / sx;
  const correlation = sx === 0 || sy === 0 ? 0 : both / Math.sqrt(sx * sy);
  // No column is taken for exact.
  const around = Math.max(sy * (1 - correlation ** 2), sy / 10_000, 1e-9);
  return { slope, start: y0 - slope * x0, correlation, around };
}
