const FIRST_MS = 1_000;
/** Long enough to spare a server that is down, short enough that an officer need not reload. */
const LONGEST_MS = 30_000;

/**
 * Wait before try number `attempt` (0 is the first). Doubles, and is spread over its upper half by
 * `chance` (0 to 1), so that all inboxes do not return in the same instant after an outage.
 */
export function retryDelay(attempt: number, chance: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return Math.round(full * (0.5 + chance / 2));
}
