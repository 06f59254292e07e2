import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../core/units.ts";

/** A new officer has a day to follow the link. */
export const INVITE_MS = DAY_MS;

/** A session ends after so long without a request, and in any case: a shift of eight hours. */
export const SESSION_IDLE_MS = 8 * HOUR_MS;
export const SESSION_LONGEST_MS = DAY_MS;

/** Activity is noted no finer than this: not every request shall cost a write. */
export const SESSION_TOUCH_MS = MINUTE_MS;

/** So many failed attempts at a station's door in so long are answered with "wait". */
export const FAILURES_LIMIT = 30;
export const FAILURES_WINDOW_MS = 10 * MINUTE_MS;

/**
 * After a rotation the old key is kept at least so long: a tip that was sealed to it may still wait
 * in a conversation's outbox. Longer than any outage that is worth planning for.
 */
export const FORMER_KEY_MS = 7 * DAY_MS;

/** Blobs of one page of a rotation: an answer stays small, and a browser can be closed at any time. */
export const PENDING_PAGE = 20;

/** Tips of one page of the list. */
export const TIP_PAGE = 50;

/** Officers click to and fro: a status that has stood so long is news for the resident. */
export const STATUS_SETTLES_MS = MINUTE_MS;

/** Votes of the guide that are known by their ids: a repeat comes within minutes. */
export const VOTES_KNOWN = 1_000;

/** Entries of the list of known scams. */
export const SCAM_LIST = 2_000;

/** Notices that the officers' board shows. */
export const NOTICE_BOARD = 200;

/** Tips whose time is over that one alarm deletes; the next alarm is due at once. */
export const REMOVAL_PAGE = 50;
