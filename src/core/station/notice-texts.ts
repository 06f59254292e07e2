import * as z from "zod/mini";

export const noticeTextSchema = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  body: z.string().check(z.trim(), z.minLength(1), z.maxLength(1500)),
});
/** Language → text. The place's first language must be there. */
export const noticeTextsSchema = z.record(z.string(), noticeTextSchema);
export type NoticeTexts = z.infer<typeof noticeTextsSchema>;
