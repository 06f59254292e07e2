import * as z from "zod/mini";
import { TIP_RATINGS } from "./tip-rating.ts";

/** A text in the officers' languages, keyed by language. */
const labels = z.record(z.string(), z.string());

/** Files by their names in the media store. */
const mediaItems = z.array(
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
const salt = z.optional(z.string());

const value = z.discriminatedUnion("type", [
  z.object({ type: z.literal("option"), option: z.string(), label: labels }),
  z.object({ type: z.literal("text"), text: z.string() }),
  /** In degrees. `radius`: how far it was blurred on purpose, in metres. */
  z.object({ type: z.literal("place"), lat: z.number(), lon: z.number(), radius: z.number() }),
  z.object({
    type: z.literal("media"),
    items: mediaItems,
  }),
]);

/**
 * The content of a sealed tip. It is self-contained, with questions in the officers' languages, so
 * that an exported tip can be read without this system.
 */
export const tipContentSchema = z.object({
  version: z.literal(1),
  /** Language in which the resident wrote. */
  lang: z.string(),
  fields: z.array(z.object({ id: z.string(), label: labels, value })),
  /**
   * age recipient of the tip's mailbox, to which questions are sealed. In here nobody can replace
   * it. Absent from tips that were sent before it was.
   */
  mailbox: z.optional(z.string()),
  /** Set by the officer of another station who forwarded it, with what that officer wrote. */
  forwarded: z.optional(z.object({ from: z.string(), reason: z.string(), note: z.string() })),
  salt,
});

export type TipContent = z.infer<typeof tipContentSchema>;
export type TipField = TipContent["fields"][number];
export type TipMedia = Extract<TipField["value"], { type: "media" }>["items"][number];

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
