import * as z from "zod/mini";
import { CHECK_PAGE, EXPORT_TIPS, MOST_QUESTIONS, PENDING_PAGE } from "../../app/station/bounds.ts";
import { MOST_WEEKS } from "../../core/station/figures.ts";
import { noticeIdSchema } from "../../core/station/notice.ts";
import { ROLES } from "../../core/station/rights.ts";
import { ageFile, id, MAX_BLOB, MAX_KEY, MAX_SEALED, recipient, stationId } from "./input-parts.ts";

/**
 * Schemas of what the officers' browser may send. It is parsed once, here and in the files of tips,
 * notices and ways in, and trusted inside.
 */

export const officerParam = z.object({ id });
export const handOverInput = z.object({ to: z.nullable(id) });
/** `heir`: who gets the leaver's tips; null: nobody. */
export const removalInput = z.object({ heir: z._default(z.nullable(id), null) });
export const roleInput = z.object({ role: z.enum(ROLES) });
export const keyInput = z.object({ sealed: ageFile(MAX_KEY) });

/** Most officers of a station. */
const MAX_OFFICERS = 40;
export const rotationInput = z.object({
  from: recipient,
  recipient,
  former: ageFile(MAX_KEY),
  copies: z
    .array(z.object({ officer: id, sealed: ageFile(MAX_KEY) }))
    .check(z.maxLength(MAX_OFFICERS)),
});

export const openingInput = z.object({ recipient });

export const weekSpanInput = z.object({
  from: z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/)),
  weeks: z.int().check(z.minimum(1), z.maximum(MOST_WEEKS)),
});

export const exportInput = z.object({
  tips: z.array(id).check(z.minLength(1), z.maxLength(EXPORT_TIPS)),
});

export const swapsInput = z.object({
  swaps: z
    .array(
      z.object({
        kind: z.enum(["tip", "entry", "shift"]),
        id,
        was: z.int().check(z.nonnegative()),
        replaces: z.string().check(z.regex(/^[\w-]{43}$/)),
        sealed: z.nullable(ageFile(MAX_BLOB)),
      }),
    )
    .check(z.maxLength(PENDING_PAGE)),
});

export const checksInput = z.object({
  checks: z
    .array(z.object({ number: z.int().check(z.positive()), same: z.boolean() }))
    .check(z.maxLength(CHECK_PAGE)),
});

const rowNumber = z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number));
const moment = z.pipe(z.iso.datetime(), z.transform(Date.parse));
/** An id; longer where it is of a passkey. */
const anyId = z.string().check(z.regex(/^[A-Za-z0-9_.:-]{1,1400}$/));
export const auditQuery = z.object({
  officer: z.optional(anyId),
  action: z.optional(anyId),
  subject: z.optional(anyId),
  from: z.optional(moment),
  to: z.optional(moment),
  before: z.optional(rowNumber),
});
export const auditExportQuery = z.object({ after: rowNumber });

export const shiftInput = z.object({ id, sealed: z.nullable(ageFile(MAX_SEALED)) });
export const shiftParam = z.object({ id });

export const proposalParam = z.object({ id });
export const confirmInput = z.object({ digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });
export const scamInput = z.object({
  text: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
});
export const scamParam = z.object({ id: z.string().check(z.minLength(1), z.maxLength(240)) });

export const answerInput = z.object({
  ids: z.array(id).check(z.minLength(1), z.maxLength(MOST_QUESTIONS)),
  notice: z.nullable(noticeIdSchema),
});

/** Of an export that is about to be saved. Pages of before hide nothing. */
export const takingInput = z.object({ masked: z._default(z.boolean(), false) });
export const empty = z.object({});

export const operatorStation = z.object({ station: stationId });
export const operatorConfirmation = z.extend(confirmInput, { station: stationId, id });
export const operatorInvite = z.object({
  station: stationId,
  recovers: z._default(z.boolean(), false),
});
