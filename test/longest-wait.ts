/**
 * How long a test waits for what was promised before it fails: far longer than anything takes, also
 * when other programs keep every core busy. A test that passes never waits so long.
 */
export const LONGEST_WAIT_MS = 60_000;
