/** Screens to one chat are sent strictly one after the other. */
export const CHAT_LANE = "chat";

/** Ratings of closed tips are sent in order, because the last one counts. */
export const RATING_LANE = "rating";

/** Keeping ways back and forgetting them, in order: a late repeat must not bring one back. */
export const WAY_BACK_LANE = "way-back";

/** Subscribing and unsubscribing, in order: a late repeat of one must not undo a newer other. */
export const SUBSCRIPTION_LANE = "subscription";

/** Originals that wait to be fetched. They are dropped when the resident erases everything. */
export const ORIGINAL_KEY = "original";

/** The message about slow files. It is dropped when the last file arrives. */
export const SLOW_MEDIA_KEY = "slow-media";

/** Rows that delete the chat's messages later. */
export const WIPE_KEY = "wipe";

/** Screens that show a draft's answers. Unsent ones are dropped when the tip is sent. */
export const REVIEW_KEY = "review";

/** Replies to a flooding chat. Each replaces the one before. */
export const SLOW_KEY = "slow";

/** Prefix of an attachment's lane, and of the key of its fetch. */
export const MEDIA_LANE = "media-";

/**
 * The lane of one attachment's rows. Its deletion drops a fetch that waits, and comes after one
 * that runs: otherwise a slow fetch would leave a file that nobody knows of. It is named by the
 * slot, which means nothing outside its chat, because lanes are stored unencrypted.
 */
export function mediaLane(slot: number | string): string {
  return `${MEDIA_LANE}${slot}`;
}

export function slotOfLane(lane: string): number {
  return Number(lane.slice(MEDIA_LANE.length));
}
