import { byteAt, startsWith, uint16, uint16le, uint32 } from "./bytes.ts";

/**
 * `pixelCount` needs this much of a cleaned file: the metadata before the size is removed by then.
 */
export const SIZED_BYTES = 64 * 1024;

/** Number of pixels of a JPEG, PNG, GIF or WebP from its first bytes; null: not found there. */
export function pixelCount(first: Uint8Array): number | null {
  if (startsWith(first, "\xff\xd8")) {
    const sides = jpegSides(first);
    return sides && sides[0] * sides[1];
  }
  if (startsWith(first, "\x89PNG")) return uint32(first, 16) * uint32(first, 20);
  if (startsWith(first, "GIF8")) return uint16le(first, 6) * uint16le(first, 8);
  if (startsWith(first, "WEBPVP8X", 8)) return canvasSide(first, 24) * canvasSide(first, 27);
  return null;
}

/** Width and height of a JPEG, from the frame header among its segments. */
export function jpegSides(first: Uint8Array): [number, number] | null {
  for (let at = 2; byteAt(first, at) === 0xff; at += 2 + uint16(first, at + 2)) {
    const marker = byteAt(first, at + 1);
    if (isFrameHeader(marker)) return [uint16(first, at + 7), uint16(first, at + 5)];
  }
  return null;
}

/** SOF0 to SOF15 without the table markers in that range (ITU-T T.81, table B.1). */
export function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Reads a 24-bit side that is stored as its value minus one. */
export function canvasSide(bytes: Uint8Array, at: number): number {
  return uint16le(bytes, at) + byteAt(bytes, at + 2) * 0x10000 + 1;
}
