/** What a file told besides its picture or sound, by what a person would call it. */
export const REMOVED = [
  ...(["gps", "camera", "time", "author", "comment", "thumbnail"] as const),
  ...(["software", "trailing"] as const),
] as const;

export type Removed = (typeof REMOVED)[number];

/** Worth telling a person, most telling first: the last two point to nobody. */
export const WORTH_TELLING: readonly Removed[] = REMOVED.slice(0, 6);

/** What can't be taken out of a file and is worth a word. */
export type MediaWarning = "may-name-author";
