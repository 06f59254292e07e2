import * as z from "zod/mini";
import {
  MAX_REASON,
  noticeContentSchema,
  noticeIdSchema,
  SEVERITIES,
} from "../../core/station/notice.ts";
import {
  MAX_PICTURE_BYTES,
  PICTURE_KINDS,
  pictureHash,
} from "../../core/station/notice-picture.ts";
import { base64Url, id } from "./input-parts.ts";

/** Schemas of what the officers' browser may send about notices. */

export const noticeInput = z.extend(noticeContentSchema, { id });
/** A new one, or one that there is, as it would be corrected or withdrawn. */
export const previewInput = z.extend(noticeContentSchema, {
  id: z.union([id, noticeIdSchema]),
  withdraws: z._default(z.boolean(), false),
});
/** Without a severity, as from inboxes of before: only the texts change. */
export const noticeChangeInput = z.extend(noticeContentSchema, {
  severity: z.optional(z.enum(SEVERITIES)),
});
export const emergencyInput = z.extend(noticeInput, {
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_REASON)),
});
/** base64url of a JPEG: a third more characters than bytes. */
export const pictureInput = z.object({
  kind: z.enum(PICTURE_KINDS),
  jpeg: base64Url.check(z.maxLength((MAX_PICTURE_BYTES * 4) / 3)),
});
export const pictureParam = z.object({ kind: z.enum(PICTURE_KINDS), hash: pictureHash });
export const noticeParam = z.object({ id: noticeIdSchema });
