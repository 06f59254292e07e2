import * as z from "zod/mini";

/** Files by their names in the media store. */
export const mediaItems = z.array(
  z.object({
    name: z.string(),
    /** age identity that opens the attachment. */
    identity: z.string(),
    kind: z.enum(["photo", "video", "voice", "audio", "document"]),
    caption: z.optional(z.string()),
    /** The original file, sealed separately. Only if the resident agreed. */
    original: z.optional(z.object({ name: z.string(), identity: z.string() })),
  }),
);

/** Random (`toSaltedJson`). Absent from what was sealed before it was. */
export const salt = z.optional(z.string());
