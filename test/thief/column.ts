/** Values of some things, in their order; undefined: it has none. */
export type Column = (number | undefined)[];

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Ranks from 0 to 1; equal values share one. undefined stays so. */
export function ranksOf(values: Column): Column {
  const known = values.filter((one) => one !== undefined).sort((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [place, value] of known.entries()) {
    if (!first.has(value)) first.set(value, place);
    last.set(value, place);
  }
  const most = Math.max(1, known.length - 1);
  return values.map((value) => {
    if (value === undefined) return undefined;
    return ((first.get(value) ?? 0) + (last.get(value) ?? 0)) / 2 / most;
  });
}
