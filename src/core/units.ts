/** Milliseconds. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The number of the hour of a time, since the epoch. */
export const hourNumber = (at: number): number => Math.floor(at / HOUR_MS);

/** When the day (UTC) of a time began, ms since the epoch. */
export const dayStart = (at: number): number => Math.floor(at / DAY_MS) * DAY_MS;

/** Length of a random id: long enough that ids can't be guessed and never collide. */
export const ID_BYTES = 16;
