import { z } from "zod";

export const noticeTextSchema = z.object({
  title: z.string().trim().min(1).max(120),
  body: z.string().trim().min(1).max(1500),
});
/** Language → text. The place's first language must be there. */
export const noticeTextsSchema = z.record(z.string(), noticeTextSchema);
export type NoticeTexts = z.infer<typeof noticeTextsSchema>;
