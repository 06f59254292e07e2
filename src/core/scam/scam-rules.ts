import { z } from "zod";
import { patternSchema } from "../text/pattern-schema.ts";

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,23}$/);

/** A sign of a scam, `flows/scam/<id>.yaml`. Its text is `scam-<id>` in `locales/`. */
export const scamSignSchema = z
  .object({
    id,
    /** Its weight. From `SURE` on, the sign alone is enough. */
    weight: z.number().int().min(1).max(5),
    /** Card of the safety guide about this kind of scam. */
    guide: id.optional(),
    /** Language → regular expressions, lower case. One must match. */
    words: z.record(z.string(), z.array(patternSchema).min(1)).default({}),
    /** What an honest warning against it says: a sentence with one of these shows no sign. */
    unless: z.record(z.string(), z.array(patternSchema).min(1)).default({}),
    /** Regular expressions for a link's host and path. */
    links: z.array(patternSchema).default([]),
  })
  .strict();

export type ScamSign = z.infer<typeof scamSignSchema>;
