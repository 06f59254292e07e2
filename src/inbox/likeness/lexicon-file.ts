import * as z from "zod/mini";

/** Groups of what tips name: two matters differ in where, with what, what and who. */
export const GROUPS = ["name", "place", "vehicle", "thing", "act", "person", "mark"] as const;
export type Group = (typeof GROUPS)[number];

/** Of one language: terms with commas between them. */
const terms = z.partialRecord(z.enum(["vi", "en", "zh", "ko"]), z.string());

/** Alternatives, each a pattern of JavaScript for the flags i and u. */
const patterns = z.array(z.string());

const signPatternsSchema = z.object({
  hours: z.object({
    behind: patterns,
    unspaced: patterns,
    evening: patterns,
    morning: patterns,
    night: patterns,
  }),
  often: patterns,
  /** By how many days ago. */
  days: z.array(patterns),
  /** From Monday on. */
  weekdays: z.array(patterns),
  numbered: z.record(z.string(), z.object({ before: patterns, after: patterns })),
  ends: patterns,
});
export type SignPatterns = z.infer<typeof signPatternsSchema>;

/** `flows/alike/`, in one. */
export const lexiconFileSchema = z.object({
  /** Traditional characters, each before its simplified one. */
  forms: z.string(),
  /** `meaning`: those of `flows/training/meanings.yaml`, which are of no group. */
  groups: z.partialRecord(z.enum([...GROUPS, "meaning"]), z.record(z.string(), terms)),
  signs: signPatternsSchema,
  /** Pairs of categories that residents take one for the other. */
  neighbours: z.array(z.array(z.string())),
  /** Of features (`likeness.ts`), and from which likeness on tips are alike. */
  weights: z.record(z.string(), z.number()),
  threshold: z.number(),
});
export type LexiconFile = z.infer<typeof lexiconFileSchema>;
export type LexiconGroups = LexiconFile["groups"];
