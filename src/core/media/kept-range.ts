import { type ByteRange, mergeRanges } from "./byte-range.ts";
import { MalformedMediaError } from "./malformed.ts";

/** The families of codecs whose samples are NAL units; `dovi`: HEVC with the metadata of Dolby. */
export type NalCodec = "avc" | "hevc" | "dovi";

/**
 * How samples are built, which decides what is cleaned in them: NAL units, each behind its length
 * in 1, 2 or 4 bytes; OBUs (AV1); MPEG-4 and MPEG-2 with start codes; or nothing but picture or
 * sound.
 */
export type Coding = `${NalCodec}/${1 | 2 | 4}` | "obu" | "start-codes" | "plain";

/** Bytes of the file that a kept sample or item covers. */
export interface KeptRange extends ByteRange {
  coding: Coding;
}

/** A chunk for each frame of a film of 20 MB needs some ten thousands. */
const MAX_RANGES = 200_000;

/**
 * Sorts ranges and joins those of one coding that touch. Bytes that two codings claim throw
 * `MalformedMediaError`: neither could be cleaned.
 */
export function orderKept(ranges: readonly KeptRange[]): KeptRange[] {
  if (ranges.length > MAX_RANGES) throw new MalformedMediaError();
  const sorted = ranges.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const ordered: KeptRange[] = [];
  for (const range of sorted) {
    const last = ordered.at(-1);
    const isSame = last?.coding === range.coding;
    if (last && !isSame && range.start < last.end) throw new MalformedMediaError();
    if (last && isSame && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else ordered.push({ ...range });
  }
  return ordered;
}

export function sameRanges(some: readonly KeptRange[], others: readonly KeptRange[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end, coding }, index) => {
      const other = others[index];
      return other?.start === start && other.end === end && other.coding === coding;
    })
  );
}

/** The ranges in which nothing is cleaned. */
export function plainRanges(ranges: readonly KeptRange[]): ByteRange[] {
  return mergeRanges(ranges.filter(({ coding }) => coding === "plain"));
}
