import { z } from "zod";
import { patternSchema } from "../text/pattern-schema.ts";

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,23}$/);

/** `flows/scam/<id>.yaml`: one sign of a scam. Its words are `scam-<id>` in `locales/`. */
export const scamSignSchema = z
  .object({
    id,
    /** What it adds: from `SURE` on a sign is enough by itself. */
    weight: z.number().int().min(1).max(5),
    /** Card of the safety guide about this kind of scam. */
    guide: id.optional(),
    /** By language: regular expressions, lower case, of which one must fit. */
    words: z.record(z.string(), z.array(patternSchema).min(1)).default({}),
    /** Regular expressions for a link's host and path. */
    links: z.array(patternSchema).default([]),
  })
  .strict();

export type ScamSign = z.infer<typeof scamSignSchema>;
