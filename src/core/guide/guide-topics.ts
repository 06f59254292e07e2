/** Topics, in the order in which the menu of the guide lists them. */
export const GUIDE_TOPICS = [
  "scams",
  "fire",
  "traffic",
  "drugs",
  "children",
  "violence",
  "storm",
  "papers",
  "rights",
  "tip",
] as const;
