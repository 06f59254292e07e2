import { z } from "zod";
import { GUIDE_TOPICS } from "./guide-topics.ts";

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,23}$/);

/**
 * A card of the safety guide, `flows/guides/<id>.yaml`. Its texts are `guide-<id>-title` and
 * `guide-<id>-body` in `locales/`.
 */
export const guideCardSchema = z
  .object({
    id,
    topic: z.enum(GUIDE_TOPICS),
    /** Language → further words under which people search for it. */
    keywords: z.record(z.string(), z.array(z.string().min(1))),
    source: z.string().min(1),
    /** Day of the last review, ISO 8601. */
    reviewed: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    related: z.array(id).default([]),
    /** Category under which the bot offers to report what the card is about. */
    tip: id.optional(),
  })
  .strict();

export type GuideCard = z.infer<typeof guideCardSchema>;
