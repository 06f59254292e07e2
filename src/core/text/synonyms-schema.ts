import { z } from "zod";

/** Language (without its script) → words. */
const words = z.record(z.string(), z.array(z.string().min(1)).min(1));

/** `flows/synonyms.yaml`: what people type instead of what is offered to them. */
export const synonymsSchema = z
  .object({
    /** By the text id of an option. `=word` counts only when nothing else is typed. */
    options: z.record(z.string(), words),
    /** Words before and after a choice that mean nothing by themselves. */
    before: words,
    after: words,
    /** The words for 1, 2, 3 ... */
    numbers: z.array(words),
    greetings: words,
    stopNotices: words,
    /** What a time is said with. A text with much beside them is no time. */
    times: words,
  })
  .strict();

export type Synonyms = z.infer<typeof synonymsSchema>;
