import type { Mark } from "../../core/scam/find-marks.ts";
import { MINUTE_MS } from "../../core/units.ts";
import type { Clock } from "../ports.ts";

/** How long the list is cached. A new entry takes effect everywhere within this time. */
const FRESH_MS = MINUTE_MS;

/**
 * The officers' list of scams, cached for a minute. If a station is unreachable, its last known
 * list is used, at first an empty one.
 */
export function makeKnownScams(clock: Clock, read: () => Promise<Mark[]>): () => Promise<Mark[]> {
  let known: Mark[] = [];
  let until = 0;
  return async () => {
    if (clock.now() < until) return known;
    try {
      known = await read();
      until = clock.now() + FRESH_MS;
    } catch {
      // Unreachable now. The next check asks again.
    }
    return known;
  };
}
