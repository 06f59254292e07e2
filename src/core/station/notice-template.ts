import * as z from "zod/mini";
import { type NoticeTexts, noticeContentSchema } from "./notice.ts";

/** By language. */
const wordsSchema = z.record(z.string(), z.string());

const { texts, severity } = noticeContentSchema.shape;

/** `flows/templates/notices.yaml`. */
export const noticeTemplatesSchema = z.object({
  /** What is filled in: its name, as it stands in braces → what it is called. */
  fields: z.record(z.string(), wordsSchema),
  templates: z.array(z.object({ id: z.string(), name: wordsSchema, severity, texts })),
});
export type NoticeTemplates = z.infer<typeof noticeTemplatesSchema>;
export type NoticeTemplate = NoticeTemplates["templates"][number];

const FIELD = /\{([a-z]+)\}/g;

/** The fields of a template, in the order in which they are read. */
export function fieldsOf({ texts }: Pick<NoticeTemplate, "texts">): string[] {
  const all = Object.values(texts).map(({ title, body }) => `${title}\n${body}`);
  return [...new Set(all.join("\n").match(FIELD) ?? [])].map((field) => field.slice(1, -1));
}

/** The texts with these values in place of the fields. A field without one stays as it is. */
export function fillTexts(texts: NoticeTexts, values: Record<string, string>): NoticeTexts {
  const fill = (text: string) =>
    text.replace(FIELD, (field, name: string) => values[name]?.trim() || field);
  return Object.fromEntries(
    Object.entries(texts).map(([lang, { title, body }]) => {
      return [lang, { title: fill(title), body: fill(body) }];
    }),
  );
}
