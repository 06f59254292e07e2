import { z } from "zod";

/**
 * `flows/spelling.yaml`: kind of spelling → what is typed → what it means. One or two words each,
 * lower case, with their marks.
 */
export const spellingSchema = z.record(z.string(), z.record(z.string().min(1), z.string().min(1)));

export type Spelling = z.infer<typeof spellingSchema>;
