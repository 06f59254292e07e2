/** On a machine that is busy with other things a start takes a minute. */
const TRIES = 1_200;
/** Answers that count as "still starting" before they count as a refusal. */
const REFUSALS_ALLOWED = 3;
/** Objects do not answer yet (503), or others have asked too often (429). */
const NOT_YET = [429, 503];

/**
 * Asks until a Worker that starts is healthy (200), or refuses with another status. Returns the last
 * status. `ask`: the status of `/health`; null: nobody listens.
 */
export async function firstHealth(
  ask: () => Promise<number | null>,
  pause: () => Promise<unknown>,
): Promise<number | null> {
  let refusals = 0;
  let status: number | null = null;
  for (let tries = 0; tries < TRIES; tries++) {
    status = await ask();
    if (status === 200) return status;
    if (status !== null && !NOT_YET.includes(status) && ++refusals > REFUSALS_ALLOWED)
      return status;
    await pause();
  }
  return status;
}
