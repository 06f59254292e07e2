import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../core/units.ts";

/** A new officer has a day to follow the link. */
export const INVITE_MS = DAY_MS;

/** A session ends this long after its last request. One shift has eight hours. */
export const SESSION_IDLE_MS = 8 * HOUR_MS;
export const SESSION_LONGEST_MS = DAY_MS;

/** A proposal that nobody confirms lapses. */
export const PROPOSAL_MS = 14 * DAY_MS;

/**
 * So long every holder can object to a new key of the station, and two officers to a recovery:
 * longer than a weekend.
 */
export const ROTATION_MS = 3 * DAY_MS;
export const RECOVERY_MS = 3 * DAY_MS;

/** An officer is stopped for so long, and by the same colleague not again within so long. */
export const SUSPENSION_MS = DAY_MS;
export const SUSPENSION_RESTS_MS = 14 * DAY_MS;

/** Most tips of one export, and how long a confirmed one waits to be fetched. */
export const EXPORT_TIPS = 50;
export const EXPORT_MS = DAY_MS;

/** So long a second officer has to confirm or drop an emergency notice of a head alone. */
export const EMERGENCY_WAIT_MS = 3 * MINUTE_MS;

/** One that could not go in time, as in an outage, goes this much later or not at all. */
export const EMERGENCY_LATE_MS = HOUR_MS;

/** How often an hour an officer has a part of the subscribers counted. */
export const MOST_COUNTS = 12;

/** How long a step-up counts. */
export const STEP_UP_MS = 5 * MINUTE_MS;

/** The last use of a session is stored at most this often, so that not every request writes. */
export const SESSION_TOUCH_MS = MINUTE_MS;

/** After this many failed sign-ins within the window, a station answers "wait". */
export const FAILURES_LIMIT = 30;
export const FAILURES_WINDOW_MS = 10 * MINUTE_MS;

/**
 * After a rotation the old key is kept at least so long: a tip that was sealed to it may still wait
 * in a conversation's outbox. Longer than any outage that is worth planning for.
 */
export const FORMER_KEY_MS = 7 * DAY_MS;

/** Blobs of one page of a rotation. Small, so that little work is lost when a browser closes. */
export const PENDING_PAGE = 20;

/** Blobs of one page to compare: each comes twice. */
export const CHECK_PAGE = 10;

/** Number of tips on a page of the list. */
export const TIP_PAGE = 50;

/** Most events, and most entries, on the page of a matter. */
export const MATTER_ROWS = 500;

/** Most tips whose words are read at once, and whose presence is asked. */
export const WORDS_PAGE = 100;
export const KNOWN_PAGE = 1_000;

/** Rows of the audit on a page, and in a part of an export. */
export const AUDIT_PAGE = 100;
export const AUDIT_EXPORT_PAGE = 1_000;

/**
 * Number of ids of votes, and of answers to notices, that are remembered to detect repeats, which
 * come within minutes: so are those of an emergency's readers.
 */
export const VOTES_KNOWN = 10_000;

/** So long a code binds a duty group, and so many others may be typed meanwhile. */
export const DUTY_CODE_MS = 10 * MINUTE_MS;
export const MOST_WRONG_CODES = 500;

/** Most questions that wait for an answer. */
export const MOST_QUESTIONS = 500;

/** Most entries of the list of known scams. */
export const SCAM_LIST = 2_000;

/** Most corrections of a notice. Then it is withdrawn, and another one written. */
export const MOST_CHANGES = 9;

/** Most notices on the officers' board. */
export const NOTICE_BOARD = 200;

/** Tips whose clocks one alarm looks at. If there are more, the next alarm is due at once. */
export const REMIND_PAGE = 100;

/** Most reminders that an officer is shown. */
export const MOST_REMINDERS = 200;

/** Most unopened urgent tips that an officer is told of at once. The rest is counted. */
export const MOST_CALLS = 5;

/** Most expired tips that one alarm deletes. If there are more, the next alarm is due at once. */
export const REMOVAL_PAGE = 50;

/**
 * A file of a tip keeps its first name for so long, so that one that comes late is there, and gets
 * another within the time after that.
 */
export const MEDIA_RESTS_MS = HOUR_MS;
export const MEDIA_SPREAD_MS = 6 * HOUR_MS;
