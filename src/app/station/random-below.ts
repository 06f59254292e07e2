import type { Random } from "../ports.ts";

/** A random whole number below `limit`. */
export function randomBelow({ random }: { random: Random }, limit: number): number {
  const [drawn = 0] = new Uint32Array(random.bytes(Uint32Array.BYTES_PER_ELEMENT).slice().buffer);
  return Math.floor((drawn / 2 ** 32) * limit);
}
