/** Screens to one chat go strictly one after the other. */
export const CHAT_LANE = "chat";

/** What residents say of closed tips: the last counts. */
export const RATING_LANE = "rating";

/** Coming and leaving as a subscriber, in the order of wanting it: a late repeat of one undoes no other. */
export const SUBSCRIPTION_LANE = "subscription";

/** Untouched files that wait to be fetched: they go when the resident erases everything. */
export const ORIGINAL_KEY = "original";

/** What tells of a slow file: it goes when the last file is there. */
export const SLOW_MEDIA_KEY = "slow-media";

/** Rows that wait to delete the chat's messages. */
export const WIPE_KEY = "wipe";

/** Screens that hold what a draft says: those that have not left when it is sent never do. */
export const REVIEW_KEY = "review";

/** Replies to a chat that floods: each takes the place of the one before. */
export const SLOW_KEY = "slow";

/** How the lane, and the key of the fetch in it, begins. */
export const MEDIA_LANE = "media-";

/**
 * The lane of one attachment's rows. Its deletion drops a fetch that still waits, and comes after one
 * that is under way: else a slow fetch would leave a file that nobody knows of. Named by the slot,
 * which says nothing outside its chat: lanes are stored in plain.
 */
export function mediaLane(slot: number | string): string {
  return `${MEDIA_LANE}${slot}`;
}

export function slotOfLane(lane: string): number {
  return Number(lane.slice(MEDIA_LANE.length));
}
