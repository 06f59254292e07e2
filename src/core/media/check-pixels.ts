import { MalformedMediaError } from "./malformed.ts";

/**
 * Above what any phone makes (200 million); 1 GB when unpacked. A decompression bomb of a few kB
 * can claim 4,000 million pixels and crash the program that opens it.
 */
export const MAX_PIXELS = 2 ** 28;

/** Throws `MalformedMediaError` for a picture that is too large to be unpacked. */
export function checkPixels(width: number, height: number): void {
  if (width * height > MAX_PIXELS) throw new MalformedMediaError();
}
