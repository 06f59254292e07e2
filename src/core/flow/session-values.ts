/**
 * Abilities of a channel on which texts and conditions of flows may depend. They never depend on
 * the channel itself.
 */
export const CHANNEL_POWERS = ["deletes", "free", "location", "tips"] as const;

/** Precisions of a place from which its sender chooses. */
export const PRECISIONS = ["exact", "near", "area"] as const;

/** `migrate-session.ts` reads all earlier versions. */
export const SESSION_VERSION = 2;
