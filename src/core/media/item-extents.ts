import type { Box } from "./bmff-box.ts";
import { byteAt } from "./bytes.ts";
import type { Coding, KeptRange } from "./kept-range.ts";
import { MalformedMediaError } from "./malformed.ts";
import { NumberCursor } from "./number-cursor.ts";

const IN_FILE = 0;
const IN_IDAT = 1;

interface Extents {
  inFile: KeptRange[];
  /** Relative to the first byte of the payload of `idat`. */
  inIdat: KeptRange[];
}

/**
 * Returns the file ranges of the items that stay (ISO/IEC 14496-12, 8.11.3), by id. Throws
 * `MalformedMediaError` when one of them lies in another item.
 */
export function itemExtents(iloc: Box | null, items: ReadonlyMap<number, Coding>): Extents {
  if (!iloc) throw new MalformedMediaError();
  const extents: Extents = { inFile: [], inIdat: [] };
  const version = byteAt(iloc.payload, 0);
  const cursor = new NumberCursor(iloc.payload, 4);
  const sizes = cursor.next(2);
  const widths = {
    offset: sizes >> 12,
    length: (sizes >> 8) & 0x0f,
    base: (sizes >> 4) & 0x0f,
    index: version === 0 ? 0 : sizes & 0x0f,
  };
  const idBytes = version < 2 ? 2 : 4;
  const count = cursor.next(idBytes);
  for (let item = 0; item < count; item++) {
    const coding = items.get(cursor.next(idBytes)) ?? null;
    const method = version === 0 ? IN_FILE : cursor.next(2) & 0x0f;
    // The data reference index: this file is the only one.
    cursor.next(2);
    const ranges = readExtents(cursor, widths, coding);
    if (method === IN_FILE) extents.inFile.push(...ranges);
    else if (method === IN_IDAT) extents.inIdat.push(...ranges);
    else if (ranges.length > 0) throw new MalformedMediaError();
  }
  return extents;
}

interface Widths {
  offset: number;
  length: number;
  base: number;
  index: number;
}

/** Extents of other items (`coding` null) are skipped, however many the item claims. */
function readExtents(cursor: NumberCursor, widths: Widths, coding: Coding | null): KeptRange[] {
  const base = cursor.next(widths.base);
  const count = cursor.next(2);
  if (coding === null) {
    cursor.skip(count * (widths.index + widths.offset + widths.length));
    return [];
  }
  // A missing length means "up to the end": no known writer stores pictures that way.
  if (widths.length === 0) throw new MalformedMediaError();
  return Array.from({ length: count }, () => {
    cursor.next(widths.index);
    const start = base + cursor.next(widths.offset);
    const length = cursor.next(widths.length);
    if (length === 0) throw new MalformedMediaError();
    return { start, end: start + length, coding };
  });
}
