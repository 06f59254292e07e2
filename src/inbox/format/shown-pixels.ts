import { byteAt, startsWith, uint16le, uint32 } from "../../core/media/bytes.ts";
import { pixelCount } from "../../core/media/pixel-count.ts";

const SIDE = 0x3fff;

/**
 * Number of pixels of a picture of any form that is shown, from its first bytes. Infinity: they do
 * not tell, so it must not be shown.
 */
export function shownPixels(first: Uint8Array): number {
  return pixelCount(first) ?? simpleWebp(first) ?? avif(first) ?? Number.POSITIVE_INFINITY;
}

/** Without an extended header: RFC 9649, 2.5 and 2.6. */
function simpleWebp(first: Uint8Array): number | null {
  if (startsWith(first, "WEBPVP8 ", 8) && startsWith(first, "\x9d\x01\x2a", 23))
    return (uint16le(first, 26) & SIDE) * (uint16le(first, 28) & SIDE);
  if (!startsWith(first, "WEBPVP8L", 8) || byteAt(first, 20) !== 0x2f) return null;
  const [low, high] = [uint16le(first, 21), uint16le(first, 23)];
  return ((low & SIDE) + 1) * ((((low >> 14) | (high << 2)) & SIDE) + 1);
}

/** The largest of the sizes that an AVIF names (`ispe`). */
function avif(first: Uint8Array): number | null {
  if (!startsWith(first, "ftypavi", 4)) return null;
  let most: number | null = null;
  for (let at = 0; at + 16 <= first.length; at++)
    if (startsWith(first, "ispe", at))
      most = Math.max(most ?? 0, uint32(first, at + 8) * uint32(first, at + 12));
  return most;
}
