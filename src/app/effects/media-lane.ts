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
