import { z } from "zod";

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,23}$/);

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

/**
 * A card of the safety guide: `flows/guides/<id>.yaml`. Its words are `guide-<id>-title` and
 * `guide-<id>-body` in `locales/`.
 */
export const guideCardSchema = z
  .object({
    id,
    topic: z.enum(GUIDE_TOPICS),
    /** By language: other words under which people look for it. */
    keywords: z.record(z.string(), z.array(z.string().min(1))),
    source: z.string().min(1),
    /** Day of the last review, ISO 8601. */
    reviewed: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    related: z.array(id).default([]),
    /** Category of the place with which the bot offers to report what the card is about. */
    tip: id.optional(),
  })
  .strict();

export type GuideCard = z.infer<typeof guideCardSchema>;

/** A card as it was last reviewed: one that was rewritten is asked about, and counted, anew. */
export function editionOf({ id, reviewed }: Pick<GuideCard, "id" | "reviewed">): string {
  return `${id}@${reviewed}`;
}
