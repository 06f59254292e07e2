/**
 * How long a test waits for something before it fails. Nothing takes nearly as long, even
 * when other programs use every core. A passing test never waits so long.
 */
export const LONGEST_WAIT_MS = 60_000;
