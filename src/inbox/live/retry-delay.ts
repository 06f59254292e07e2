const FIRST_MS = 1_000;
/** Limits the load on a server that is down, and still reconnects before an officer reloads. */
const LONGEST_MS = 30_000;

/**
 * The wait before attempt number `attempt` (0 is the first), in ms. It doubles each time. `chance`
 * (0 to 1) spreads it over its upper half, so that not all inboxes return at the same instant after
 * an outage.
 */
export function retryDelay(attempt: number, chance: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return Math.round(full * (0.5 + chance / 2));
}
