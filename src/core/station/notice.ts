import * as z from "zod/mini";

/** In characters. */
export const MAX_TITLE = 120;
export const MAX_BODY = 1500;

const noticeTextSchema = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_TITLE)),
  body: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_BODY)),
});

/** What an officer writes. A new field is added here, in `contentOf` and in the station's table. */
export const noticeContentSchema = z.object({
  /** Language → text. The place's first language is required. */
  texts: z.record(z.string(), noticeTextSchema),
});
export type NoticeContent = z.infer<typeof noticeContentSchema>;
export type NoticeTexts = NoticeContent["texts"];

/** Only the fields of a notice's content, without others of the object. */
export function contentOf({ texts }: NoticeContent): NoticeContent {
  return { texts };
}

/** Texts that a correction has replaced. */
interface FormerTexts {
  texts: NoticeTexts;
  /** When they were replaced, ISO 8601. */
  until: string;
}

/** What has happened to a notice since it was published. */
export interface NoticeChanges {
  /** The texts before, oldest first. Absent: it was never corrected. */
  former?: FormerTexts[];
  /** ISO 8601. Absent: it holds. */
  withdrawnAt?: string;
}

/** Number of a notice as residents read it: 1, and one more with each change and with its end. */
export function editionOf({ former = [], withdrawnAt }: NoticeChanges): number {
  return 1 + former.length + (withdrawnAt === undefined ? 0 : 1);
}

/** When it was corrected or withdrawn last, ISO 8601; null: never. */
export function changedAt({ former = [], withdrawnAt }: NoticeChanges): string | null {
  return withdrawnAt ?? former.at(-1)?.until ?? null;
}

/** In characters. Why an emergency can't wait for a second person. */
export const MAX_REASON = 200;

/**
 * `<station>.<random>`, of newer ones with a tag (`app/notices/notice-address.ts`). The id names the
 * station, so that a notice's page can ask it directly.
 */
export const noticeIdSchema = z.string().check(z.regex(/^[a-z0-9-]{1,24}\.[A-Za-z0-9_-]{16,64}$/));
