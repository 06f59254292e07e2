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
