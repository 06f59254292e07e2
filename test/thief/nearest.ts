import type { Column } from "./column.ts";
import type { Table } from "./tabulate.ts";

/** The values of a column of the candidates, in order, and how many have each. */
export interface Ordered {
  values: Column;
  sorted: number[];
  counts: number[];
}

export function putInOrder(values: Column): Ordered {
  const known = values.filter((one) => one !== undefined).sort((a, b) => a - b);
  const sorted: number[] = [];
  const counts: number[] = [];
  for (const value of known) {
    if (value !== sorted.at(-1)) {
      sorted.push(value);
      counts.push(0);
    }
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return { values, sorted, counts };
}

/** Guesses those whose value is the nearest to where the thing's value points. */
export function nearest(
  { owners, selves, others }: Table,
  { own, ordered }: { own: Column; ordered: Ordered },
  pointsTo: (x: number) => number,
): (at: number) => number {
  const { values, sorted, counts } = ordered;
  return (at) => {
    const ours = own[at];
    if (ours === undefined) return 1 / others.length;
    const target = pointsTo(ours);
    const self = values[selves[at] ?? -1];
    const countAt = (place: number) => (counts[place] ?? 0) - (sorted[place] === self ? 1 : 0);
    let above = firstAbove(sorted, target);
    let below = above - 1;
    // Nobody is its own owner.
    if (below >= 0 && countAt(below) === 0) below -= 1;
    if (above < sorted.length && countAt(above) === 0) above += 1;
    const off = (place: number) => Math.abs((sorted[place] ?? Number.POSITIVE_INFINITY) - target);
    const best = Math.min(off(below), off(above));
    if (!Number.isFinite(best)) return 1 / others.length;
    const count = [below, above].reduce((n, at) => n + (off(at) === best ? countAt(at) : 0), 0);
    const owner = values[owners[at] ?? -1];
    return owner !== undefined && Math.abs(owner - target) === best ? 1 / count : 0;
  };
}

/** The place of the first number that is greater. */
function firstAbove(sorted: number[], target: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) <= target) from = middle + 1;
    else to = middle;
  }
  return from;
}
