/** Bytes `start` (included) to `end` (excluded), counted from the first byte of the file. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Sorts ranges and joins those that touch. */
export function mergeRanges(ranges: readonly ByteRange[]): ByteRange[] {
  const sorted = ranges.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const merged: ByteRange[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** Returns what `ranges`, from `mergeRanges` or `orderKept`, leave out of the first `length` bytes. */
export function rangesBetween(ranges: readonly ByteRange[], length: number): ByteRange[] {
  const between: ByteRange[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) between.push({ start: at, end: Math.min(start, length) });
    at = Math.max(at, end);
  }
  return mergeRanges([...between, { start: at, end: length }]);
}

/** Whether every byte of `inner` lies in `outer`. Both must come from `mergeRanges`. */
export function coversRanges(outer: readonly ByteRange[], inner: readonly ByteRange[]): boolean {
  let at = 0;
  return inner.every(({ start, end }) => {
    while (at < outer.length && (outer[at]?.end ?? 0) < end) at++;
    const holder = outer[at];
    return holder !== undefined && holder.start <= start;
  });
}

/**
 * Returns the bytes with zeros where a range covers them. `at`: offset of the first byte in the
 * file; `ranges` must come from `mergeRanges`. Bytes that no range touches are returned uncopied.
 */
export function zeroRanges(
  bytes: Uint8Array,
  at: number,
  ranges: readonly ByteRange[],
): Uint8Array {
  if (partsIn(bytes, at, ranges).length === 0) return bytes;
  const copy = bytes.slice();
  for (const part of partsIn(copy, at, ranges)) part.fill(0);
  return copy;
}

/** Returns the parts of `bytes` that `zeroRanges` would blank. */
export function partsIn(bytes: Uint8Array, at: number, ranges: readonly ByteRange[]): Uint8Array[] {
  const end = at + bytes.length;
  const parts: Uint8Array[] = [];
  let index = firstEndingAfter(ranges, at);
  for (let range = ranges[index]; range && range.start < end; range = ranges[++index]) {
    parts.push(bytes.subarray(Math.max(range.start - at, 0), Math.min(range.end, end) - at));
  }
  return parts;
}

/** Returns the index of the first range, of a sorted list, that ends behind `at`. */
export function firstEndingAfter(ranges: readonly ByteRange[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
