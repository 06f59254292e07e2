/** On a machine that is busy with other things a start takes a minute. */
const LONGEST_START_MS = 120_000;
/** Answers that count as "still starting" before they count as a refusal. */
const REFUSALS_ALLOWED = 3;
/** Objects do not answer yet (503), or others have asked too often (429). */
const NOT_YET = [429, 503];

interface Waiting {
  /** The status of `/health`; null: nobody listens, or no answer came in time. */
  ask(): Promise<number | null>;
  pause(): Promise<unknown>;
  /** Milliseconds. */
  now(): number;
}

/**
 * Asks until a Worker that starts is healthy (200), refuses with another status, or has had two
 * minutes. Returns the last status.
 */
export async function firstHealth({ ask, pause, now }: Waiting): Promise<number | null> {
  const deadline = now() + LONGEST_START_MS;
  let refusals = 0;
  for (;;) {
    const status = await ask();
    const isRefusal = status !== null && status !== 200 && !NOT_YET.includes(status);
    if (isRefusal) refusals += 1;
    if (status === 200 || refusals > REFUSALS_ALLOWED || now() > deadline) return status;
    await pause();
  }
}
