/** The formats that are taken. Whatever is not one of them is refused. */
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
