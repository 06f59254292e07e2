/** Kinds of facts that a file can hold besides its picture or sound, in everyday terms. */
export const REMOVED = [
  ...(["gps", "camera", "time", "author", "comment", "thumbnail"] as const),
  ...(["software", "trailing"] as const),
] as const;

export type Removed = (typeof REMOVED)[number];

/** The kinds that the resident is told of, most revealing first. The last two identify nobody. */
export const WORTH_TELLING: readonly Removed[] = REMOVED.slice(0, 6);

/** What can't be removed from a file, of which the resident is warned. */
export const MEDIA_WARNINGS = ["may-name-author"] as const;
export type MediaWarning = (typeof MEDIA_WARNINGS)[number];
