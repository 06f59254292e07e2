import { DAY_MS, MINUTE_MS } from "../../core/units.ts";

/**
 * The lease of a claimed row. Longer than any call's time-out, so only a hanging delivery loses it.
 */
export const LEASE_MS = 30_000;

/**
 * A call is given up at the first step after this time. A call may begin up to a step after the one
 * from which its time counts, so it has 15 to 25 s, and ends before its row's lease.
 */
export const CALL_LIMIT_MS = 20_000;
export const CALL_STEP_MS = 5_000;

/**
 * While a row is claimed, the object's alarm fires this often, so that after a crash a new instance
 * starts and finds the interrupted rows.
 */
export const LOOK_AGAIN_MS = 5_000;

/**
 * A row that waited longer than this behind another one gets a new lease, because the rest of its
 * lease may be too short.
 */
export const LONGEST_WAIT_MS = 5_000;

/**
 * The results of a send (end of the row, id of the message) are written with the next turn, or
 * after this time: a commit of their own would cost as much as the turn. A crash within this time
 * repeats the send. It is shorter than a person's answer takes, so there is one alarm per turn.
 */
export const SETTLE_MS = 1_000;

/** Most rows that a drain claims at once. */
export const CLAIM_LIMIT = 16;

/** First wait after a failure. It doubles up to the longest, plus a random quarter at most. */
export const BACKOFF_FIRST_MS = 1_000;
export const BACKOFF_LONGEST_MS = 10 * MINUTE_MS;

/** Photos that arrive together get one reply, this long after the last one. */
export const ALBUM_WAIT_MS = 1_200;

/** Nobody reads a question and answers it in words within this time. */
export const QUICKEST_ANSWER_MS = 300;

/** How long a text waits that may be the first part of one that an app has cut in two. */
export const PART_WAIT_MS = 2_000;

/**
 * After this time the resident is told once that a file takes long. The largest file takes about
 * seven seconds, so someone who waits longer wonders whether it was lost.
 */
export const SLOW_MEDIA_MS = 10_000;

/** Telegram's limit for downloads by bots. Zalo's photos are far smaller. */
export const MAX_MEDIA_BYTES = 20 * 1024 * 1024;

/** A message that could not be sent for this long is out of date and dropped. */
export const SEND_LIFETIME_MS = DAY_MS;

/** After this many attempts (some hours) a fetch is given up and the resident is told. */
export const MEDIA_ATTEMPTS = 12;

/**
 * First pause after a used-up quota or a refused token, for which the platform names no time. It
 * starts with seconds, since either may be temporary, and grows: 2 s, 8 s, 32 s, 2 min, 9 min, 15
 * min.
 */
export const ALERT_PAUSE_FIRST_MS = 2_000;
export const ALERT_PAUSE_GROWTH = 4;
export const ALERT_PAUSE_LONGEST_MS = 15 * MINUTE_MS;

/** When no call of a channel got through for so long, and none was refused, the operator is told. */
export const SILENCE_MS = MINUTE_MS;

/** Chats that waited for a pause try again spread over a quarter of it, between these bounds. */
export const SPREAD_LEAST_MS = 500;
export const SPREAD_MOST_MS = 10_000;

/** Number of notices that the chat shows. */
export const NOTICES_SHOWN = 3;
