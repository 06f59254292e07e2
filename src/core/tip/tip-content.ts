import * as z from "zod/mini";
import { mediaItems, salt } from "./tip-media.ts";

/** A text in the officers' languages, keyed by language. */
const labels = z.record(z.string(), z.string());

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
