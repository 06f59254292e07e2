/** When a clock that began then is over. */
export function clockEnd(begunAt: number, lasts: number): number {
  return begunAt + lasts;
}
