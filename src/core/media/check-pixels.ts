import { MalformedMediaError } from "./malformed.ts";

/**
 * More than any phone makes (200 million), and 1 GB once it is unpacked. A few kB of a picture may
 * claim four thousand million, and stop whoever opens it.
 */
export const MAX_PIXELS = 2 ** 28;

/** Throws `MalformedMediaError` for a picture that would not fit into a memory. */
export function checkPixels(width: number, height: number): void {
  if (width * height > MAX_PIXELS) throw new MalformedMediaError();
}
