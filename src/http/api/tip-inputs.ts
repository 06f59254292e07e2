import * as z from "zod/mini";
import { KNOWN_PAGE, WORDS_PAGE } from "../../app/station/bounds.ts";
import { placeOf } from "../../app/station/list-order.ts";
import { EXTENSION_REASONS } from "../../core/station/clock-views.ts";
import { MOST_WEEKS } from "../../core/station/figures.ts";
import { MOST_OF_MATTER } from "../../core/station/matter-views.ts";
import { CONTENTS, SOURCES } from "../../core/station/tip-grade.ts";
import { TIP_STATUSES, type TipStatus } from "../../core/station/tip-status.ts";
import {
  FORWARD_REASONS,
  HOLD_REASONS,
  NO_OWNER,
  TIP_FILTERS,
  TIP_ORDERS,
} from "../../core/station/tip-views.ts";
import {
  ageFile,
  base64Url,
  id,
  isoMoment,
  MAX_BLOB,
  MAX_SEALED,
  recipient,
  stationId,
} from "./input-parts.ts";

/** Schemas of what the officers' browser may send about tips. */

/** Pages and addresses of before say `acting`. */
const status = z.pipe(
  z.enum([...TIP_STATUSES, "acting"]),
  z.transform((said): TipStatus => (said === "acting" ? "passed" : said)),
);
const placeId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
/** Strict: a filter with another name must not show all tips. */
export const tipQuery = z.pipe(
  z.strictObject({
    filter: z.optional(z.enum(TIP_FILTERS)),
    category: z.optional(placeId),
    area: z.optional(placeId),
    owner: z.optional(z.union([z.literal(NO_OWNER), id])),
    status: z.optional(status),
    since: z.optional(isoMoment),
    number: z.optional(z.string().check(z.regex(/^\d{4,6}$/))),
    matter: z.optional(id),
    /** Absent: every tip has a line. */
    lines: z.optional(z.literal("matters")),
    order: z._default(z.enum(TIP_ORDERS), "event"),
    cursor: z.optional(z.string().check(z.maxLength(60))),
  }),
  z.transform(({ cursor, lines, ...asked }, { issues }) => {
    const query = { ...asked, grouped: lines === "matters" };
    if (cursor === undefined) return query;
    const after = placeOf(query.order, cursor);
    if (after) return { ...query, after };
    issues.push({ code: "custom", message: "must be of that order", input: cursor });
    return z.NEVER;
  }),
);
export const tipParam = z.object({ id });
/** `known`: whether they are still there; they are not read. */
export const wordsInput = z.object({
  ids: z.array(id).check(z.maxLength(WORDS_PAGE)),
  known: z._default(z.array(id).check(z.maxLength(KNOWN_PAGE)), []),
});
export const mediaParam = z.object({
  id,
  name: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,128}$/)),
});
/** Most tips of one request. */
const MAX_ASSIGNED = 100;
export const assignInput = z.object({
  ids: z.array(id).check(z.minLength(1), z.maxLength(MAX_ASSIGNED)),
  owner: z.nullable(id),
  take: z._default(z.boolean(), false),
});
export const linkInput = z.object({
  ids: z.array(id).check(z.minLength(1), z.maxLength(MOST_OF_MATTER)),
});
export const unlinkInput = z.object({ tip: id });
export const forwardQuery = z.object({ station: stationId });
export const forwardInput = z.object({
  id,
  station: stationId,
  recipient,
  reason: z.enum(FORWARD_REASONS),
  sealed: ageFile(MAX_BLOB),
  /** SHA-256. */
  digest: base64Url.check(z.length(43)),
  mailbox: recipient,
  media: z.array(id).check(z.maxLength(60)),
});
export const undoInput = z.object({ forward: id });
export const watchInput = z.object({ on: z.boolean() });
const grade = {
  source: z.nullable(z.enum(SOURCES)),
  content: z.nullable(z.enum(CONTENTS)),
};
export const gradeInput = z.object({ ...grade, was: z.object(grade) });
export const extensionInput = z.object({ reason: z.enum(EXTENSION_REASONS) });
/** Whole weeks: two ranges never differ by a day. */
export const figuresQuery = z.object({
  from: z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/)),
  weeks: z.pipe(
    z.pipe(z.string().check(z.regex(/^\d{1,2}$/)), z.transform(Number)),
    z.int().check(z.minimum(1), z.maximum(MOST_WEEKS)),
  ),
});
export const monthParam = z.object({
  month: z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/)),
});
export const seenInput = z.object({ seq: z.int().check(z.nonnegative()) });
export const holdInput = z.object({ reason: z.enum(HOLD_REASONS) });
export const noteInput = z.object({
  id,
  sealed: ageFile(MAX_SEALED),
  /** SHA-256. */
  digest: z.optional(base64Url.check(z.length(43))),
});
/** Waits for no morning. */
const now = z._default(z.boolean(), false);
export const questionInput = z.extend(noteInput, { after: z.optional(z.nullable(id)), now });
export const entryParam = z.object({ id, entry: id });
export const statusInput = z.object({
  status,
  sub: z.optional(z.nullable(stationId)),
  /** For the tip's sender. */
  sentence: z.optional(noteInput),
  was: z.optional(z.string().check(z.maxLength(64))),
  now,
});
/** `entry`: one of the tip's thread; null: the tip itself. */
export const alterationInput = z.object({ entry: z.nullable(id) });
