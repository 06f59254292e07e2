import type { SuspensionRow } from "./officer-store.ts";
import type { StationStore } from "./store.ts";

/** A time that does not count. */
type Pause = Pick<SuspensionRow, "at" | "until">;

/**
 * When a clock is over that began then. It stands still while an officer is suspended: time in which
 * somebody could not object counts for nothing. `pauses`: oldest first, one at a time.
 */
export function clockEnd(pauses: readonly Pause[], begunAt: number, lasts: number): number {
  let end = begunAt + lasts;
  for (const { at, until } of pauses) {
    if (until > begunAt && at < end) end += until - Math.max(at, begunAt);
  }
  return end;
}

/** As `clockEnd`, for a clock that runs against every officer of the station. */
export function stationClockEnd(
  { suspensions }: Pick<StationStore, "suspensions">,
  begunAt: number,
  lasts: number,
): number {
  return clockEnd(suspensions.all(), begunAt, lasts);
}
