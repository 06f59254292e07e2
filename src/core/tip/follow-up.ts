import * as z from "zod/mini";
import { mediaItems, salt } from "./tip-media.ts";
import { TIP_RATINGS } from "./tip-rating.ts";

/** The content of a sealed message of a thread, of either side. */
export const followUpSchema = z.object({
  version: z.literal(1),
  /** Empty only beside files. */
  text: z.string().check(z.maxLength(4000)),
  /** Files that the resident added. */
  files: z.optional(mediaItems),
  /** Set when the resident explains why the closed tip did not help, or only partly. */
  rating: z.optional(z.enum(TIP_RATINGS)),
  /** Set when an officer wrote it with a change of status: that one (`standingKey`). */
  status: z.optional(z.string()),
  salt,
});
export type FollowUp = z.infer<typeof followUpSchema>;
