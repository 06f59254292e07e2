import * as z from "zod/mini";
import { hear } from "../text/hear.ts";
import { passOver } from "../text/pass-over.ts";
import { makeForgivingSearch, makeGroupedPatterns } from "../text/word-patterns.ts";

/** By language. */
const wordsSchema = z.record(z.string(), z.string());
/** By language: regular expressions. */
const patternsSchema = z.record(z.string(), z.array(z.string()));

/** What an officer's words may ask that no sender of a tip should answer. */
const ASKS = ["name", "number", "meeting"] as const;
export type Ask = (typeof ASKS)[number];

/** `flows/templates/questions.yaml`. */
export const questionTemplatesSchema = z.object({
  templates: z.array(z.object({ id: z.string(), name: wordsSchema, texts: wordsSchema })),
  asks: z.object({
    passed: patternsSchema,
    name: patternsSchema,
    number: patternsSchema,
    meeting: patternsSchema,
  }),
});
export type QuestionTemplates = z.infer<typeof questionTemplatesSchema>;

/** As the inbox loads them: with the names of areas in every language. */
export const inboxTemplatesSchema = z.extend(questionTemplatesSchema, {
  areas: z.record(z.string(), wordsSchema),
});
export type InboxTemplates = z.infer<typeof inboxTemplatesSchema>;

/** What stands for a name in braces. */
export type Filling = Record<string, string>;

/** A text with these values in place of its names. One without a value stays as it is. */
export function fillText(text: string, values: Filling): string {
  return text.replace(/\{([a-z]+)\}/g, (name, key: string) => values[key] ?? name);
}

/** A sentence, in every script. What is passed over in one leaves the next as it is. */
const SENTENCES = /[^.!?;:。！？；\n]+/gu;

/**
 * What a text asks its reader of themselves, in any of the languages: officers mix them. It is a
 * warning for whoever writes, not a wall: words can ask everything.
 */
export function makeAsksWho(patterns: QuestionTemplates["asks"]): (text: string) => Ask[] {
  const all = (by: Record<string, string[]>) => Object.values(by).flat();
  const passed = makeForgivingSearch([all(patterns.passed)]);
  const search = makeGroupedPatterns(ASKS.map((ask) => all(patterns[ask])));
  return (text) => {
    const sentences = text.match(SENTENCES) ?? [];
    const heard = sentences.map((one) => passOver(hear(one), passed));
    const found = search(heard);
    return ASKS.filter((_, index) => (found[index] ?? null) !== null);
  };
}
