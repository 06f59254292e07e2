import { MINUTE_MS } from "../../core/units.ts";
import type { Clock } from "../ports.ts";

/** Asked again after this time, and forgotten after the other: an officer may have come. */
const FRESH_MS = MINUTE_MS;
const KNOWN_MS = 10 * MINUTE_MS;

export interface Unstaffed {
  /** Whether nobody reads what only one unit may have. Nothing known, or too long ago: false. */
  isKnown(): boolean;
  /** Asks, at most once a minute. Nobody waits for it, and it does not fail. */
  look(): Promise<void>;
}

/** What was heard last, in the memory of an isolate. `ask`: whether it is so now. */
export function makeUnstaffed(clock: Clock, ask: () => Promise<boolean>): Unstaffed {
  let heard = false;
  let heardAt = Number.NEGATIVE_INFINITY;
  let nextAt = Number.NEGATIVE_INFINITY;
  return {
    isKnown: () => heard && clock.now() - heardAt < KNOWN_MS,
    look: async () => {
      if (clock.now() < nextAt) return;
      nextAt = clock.now() + FRESH_MS;
      try {
        heard = await ask();
        heardAt = clock.now();
      } catch {
        // Unreachable now: what is known grows old.
      }
    },
  };
}
