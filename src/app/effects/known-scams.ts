import type { Mark } from "../../core/scam/find-marks.ts";
import { MINUTE_MS } from "../../core/units.ts";
import type { Clock } from "../ports.ts";

/** So long an entry may take to be known everywhere: the list is asked for at every check. */
const FRESH_MS = MINUTE_MS;

/**
 * The officers' list, remembered for a minute. A station that can't be asked leaves what was known
 * before, at first nothing: then the rules alone answer.
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
      // Unreachable for now: asked again at the next check.
    }
    return known;
  };
}
