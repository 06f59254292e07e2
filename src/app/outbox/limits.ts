import { DAY_MS, MINUTE_MS } from "../../core/units.ts";

/** A drain owns a claimed row for so long, should it hang. Longer than any call's time-out. */
export const LEASE_MS = 30_000;

/**
 * While a row is on its way its object wakes so often: after a crash a new life begins then, and
 * finds at once what was cut off.
 */
export const LOOK_AGAIN_MS = 5_000;

/** A row that waited longer behind another gets a new lease: what is left might be too short. */
export const LONGEST_WAIT_MS = 5_000;

/**
 * What a send leaves behind (its row's end, its message's id) is written with the next turn, or
 * after so long: a commit of its own would cost as much as the turn. A crash within that time
 * repeats the send. Shorter than a person needs for an answer, so that it is one alarm a turn.
 */
export const SETTLE_MS = 1_000;

/** Rows that one drain takes at once. */
export const CLAIM_LIMIT = 16;

/** First wait after a failure; doubled each time up to the longest, plus up to a quarter of chance. */
export const BACKOFF_FIRST_MS = 1_000;
export const BACKOFF_LONGEST_MS = 10 * MINUTE_MS;

/** Photos that arrive together get one answer, so long after the last of them. */
export const ALBUM_WAIT_MS = 1_200;

/**
 * A file that takes longer is spoken of, once: the largest comes in about seven seconds, and whoever
 * has waited longer wonders whether it was lost.
 */
export const SLOW_MEDIA_MS = 10_000;

/** Telegram lets a bot download no more (20 MB); Zalo's photos are far smaller. */
export const MAX_MEDIA_BYTES = 20 * 1024 * 1024;

/** A message that could not be sent for so long is out of date: it is dropped. */
export const SEND_LIFETIME_MS = DAY_MS;

/** After so many tries (some hours) a file is given up, and the resident is told. */
export const MEDIA_ATTEMPTS = 12;

/**
 * Without a word from the platform about when, a used-up quota or a refused token is tried again
 * after seconds, since either may be a hiccup; then ever later: 2 s, 8 s, 32 s, 2 min, 9 min, 15 min.
 */
export const ALERT_PAUSE_FIRST_MS = 2_000;
export const ALERT_PAUSE_GROWTH = 4;
export const ALERT_PAUSE_LONGEST_MS = 15 * MINUTE_MS;

/** Chats that waited for a pause try again within a quarter of it, between these bounds. */
export const SPREAD_LEAST_MS = 500;
export const SPREAD_MOST_MS = 10_000;

/** Notices that a resident is shown in the chat. */
export const NOTICES_SHOWN = 3;
