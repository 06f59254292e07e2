/** The accepted formats. All others are refused. */
export type MediaType =
  | "jpeg"
  | "png"
  | "gif"
  | "webp"
  | "heif"
  | "mp4"
  | "mov"
  | "m4a"
  | "ogg"
  | "mp3"
  | "aac"
  | "wav"
  | "pdf";
