/** What a file told besides its picture or sound, by what a person would call it. */
export type Removed =
  | "gps"
  | "camera"
  | "time"
  | "author"
  | "thumbnail"
  | "software"
  | "comment"
  | "trailing";
