import { byteAt } from "./bytes.ts";
import { MalformedMediaError } from "./malformed.ts";

/** `readObu` reads at most this many bytes. */
export const OBU_HEAD_BYTES = 10;

/** An open bitstream unit of AV1 (AV1 specification, 5.3). */
export interface Obu {
  headBytes: number;
  /** Bytes behind the head. */
  size: number;
  isKept: boolean;
}

const METADATA = 5;
const PADDING = 15;
/** Sequence, delimiter, frames and tiles. */
const KEPT = new Set([1, 2, 3, 4, 6, 7, 8]);
/** Metadata in numbers: light levels, mastering display, scalability. Others (T.35) may say anything. */
const KEPT_METADATA = new Set([1, 2, 3]);
const MAX_METADATA_BYTES = 64;
const EXTENDED = 0b100;
const SIZED = 0b10;

/**
 * Reads the head of a unit. Throws `MalformedMediaError` for one without a size: it would hide where
 * the next one begins.
 */
export function readObu(bytes: Uint8Array): Obu {
  const first = byteAt(bytes, 0);
  const type = (first >> 3) & 0x0f;
  if ((first & SIZED) === 0) throw new MalformedMediaError();
  let at = (first & EXTENDED) === 0 ? 1 : 2;
  let size = 0;
  for (let shift = 1; ; shift *= 128) {
    const byte = byteAt(bytes, at++);
    size += (byte & 0x7f) * shift;
    if (byte < 0x80) break;
    if (at >= OBU_HEAD_BYTES) throw new MalformedMediaError();
  }
  const isNumbers = KEPT_METADATA.has(byteAt(bytes, at)) && size <= MAX_METADATA_BYTES;
  return { headBytes: at, size, isKept: KEPT.has(type) || (type === METADATA && isNumbers) };
}

/** Turns the head of a unit into that of padding. */
export function makePadding(head: Uint8Array): void {
  head[0] = (byteAt(head, 0) & 0x87) | (PADDING << 3);
}

/** Overwrites `part`, which ends `left` bytes before the end of a unit, with padding. */
export function padPart(part: Uint8Array, left: number): void {
  part.fill(0);
  if (left === 0 && part.length > 0) part[part.length - 1] = 0x80;
}
