import * as z from "zod/mini";
import {
  CHECK_PAGE,
  EXPORT_TIPS,
  KNOWN_PAGE,
  MOST_QUESTIONS,
  PENDING_PAGE,
  WORDS_PAGE,
} from "../../app/station/bounds.ts";
import { placeOf } from "../../app/station/list-order.ts";
import { fromBase64Url } from "../../core/base64url.ts";
import { EXTENSION_REASONS } from "../../core/station/clock-views.ts";
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
import { plainName } from "../../core/station/officer-name.ts";
import { ROLES } from "../../core/station/rights.ts";
import { TIP_STATUSES, type TipStatus } from "../../core/station/tip-status.ts";
import {
  FORWARD_REASONS,
  HOLD_REASONS,
  NO_OWNER,
  TIP_FILTERS,
  TIP_ORDERS,
} from "../../core/station/tip-views.ts";

/** Schemas of what the officers' browser may send. It is parsed once, here, and trusted inside. */

/** Characters of a sealed question: 4,000 characters of any script fit several times over. */
const MAX_SEALED = 64 * 1024;
/** Characters of a tip that is sealed anew: what a whole body may hold. */
const MAX_BLOB = 240 * 1024;
/** Characters of a sealed or wrapped key. */
const MAX_KEY = 16 * 1024;
/** A hybrid age recipient has about 2,000 characters. */
const MAX_RECIPIENT = 4096;

const AGE_HEADER = "age-encryption.org/v1\n";

/** As the server spells it. */
const isoMoment = z.pipe(
  z.iso.datetime(),
  z.transform((at) => new Date(at).toISOString()),
);

const base64Url = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/));
const id = base64Url.check(z.minLength(16), z.maxLength(64));
const stationId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,23}$/));
const token = base64Url.check(z.length(43));
/** Twice as long as a plain name may be: signs that nobody sees are taken out of it. */
const MAX_TYPED_NAME = 160;
const name = z.pipe(
  z.pipe(z.string().check(z.maxLength(MAX_TYPED_NAME)), z.transform(plainName)),
  z.string().check(z.minLength(1), z.maxLength(80)),
);

/** base64url of an age file → bytes. */
function ageFile(max: number) {
  return z.pipe(
    z.string().check(z.maxLength(max)),
    z.transform((text, { issues }) => {
      const bytes = fromBase64Url(text);
      if (bytes && startsWithHeader(bytes)) return bytes;
      issues.push({ code: "custom", message: "must be an age file as base64url", input: text });
      return z.NEVER;
    }),
  );
}

function startsWithHeader(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, AGE_HEADER.length)) === AGE_HEADER;
}

const recipient = z.string().check(z.maxLength(MAX_RECIPIENT), z.regex(/^age1[a-z0-9]+$/));

// Extension results hold the PRF output, which opens the officer's key: it must never arrive here,
// and if it does it goes no further.
const noExtensions = z.pipe(
  z.unknown(),
  z.transform(() => ({})),
);

const attestation = z.object({
  id: base64Url.check(z.maxLength(1400)),
  rawId: base64Url.check(z.maxLength(1400)),
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: base64Url.check(z.maxLength(8192)),
    attestationObject: base64Url.check(z.maxLength(32_768)),
    transports: z.optional(z.array(z.string().check(z.maxLength(32))).check(z.maxLength(8))),
  }),
  clientExtensionResults: noExtensions,
});

const assertion = z.object({
  id: base64Url.check(z.maxLength(1400)),
  rawId: base64Url.check(z.maxLength(1400)),
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: base64Url.check(z.maxLength(8192)),
    authenticatorData: base64Url.check(z.maxLength(8192)),
    signature: base64Url.check(z.maxLength(8192)),
    userHandle: z.optional(base64Url.check(z.maxLength(128))),
  }),
  clientExtensionResults: noExtensions,
});

export const joinStart = z.object({ station: stationId, token, name });

export const joinFinish = z.object({
  station: stationId,
  token,
  name,
  /** Absent: no passkey was made, a key file signs in. */
  response: z.optional(attestation),
  /** What the recovery challenge held. */
  recovery: z.optional(base64Url.check(z.maxLength(256))),
  recipient,
  wrappedIdentity: z.string().check(z.minLength(1), z.maxLength(MAX_KEY)),
  stationKey: z.optional(z.object({ recipient, sealed: ageFile(MAX_KEY) })),
});

export const signInFinish = z.object({ response: assertion });

export const stepUpFinish = z.object({ response: assertion });
export const stepUpKeyFile = z.object({ answer: base64Url.check(z.maxLength(256)) });

const wayName = z.string().check(z.trim(), z.minLength(1), z.maxLength(40));
export const wayInput = z.object({
  name: wayName,
  response: attestation,
  wrappedIdentity: z.string().check(z.minLength(1), z.maxLength(MAX_KEY)),
});
/** A credential id, or the word for the key file. */
export const wayParam = z.object({ id: base64Url.check(z.maxLength(1400)) });
export const sessionParam = z.object({ id });
export const wayNameInput = z.object({ name: wayName });

const holder = { station: stationId, officer: id };
export const keyFileStart = z.object(holder);
export const keyFileFinish = z.object({ ...holder, answer: base64Url.check(z.maxLength(256)) });

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
    order: z._default(z.enum(TIP_ORDERS), "event"),
    cursor: z.optional(z.string().check(z.maxLength(60))),
  }),
  z.transform(({ cursor, ...query }, { issues }) => {
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
export const extensionInput = z.object({ reason: z.enum(EXTENSION_REASONS) });
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
export const questionInput = z.extend(noteInput, { after: z.optional(z.nullable(id)) });
export const statusInput = z.object({
  status,
  sub: z.optional(z.nullable(stationId)),
  /** For the tip's sender. */
  sentence: z.optional(noteInput),
  was: z.optional(z.string().check(z.maxLength(64))),
});
/** `entry`: one of the tip's thread; null: the tip itself. */
export const alterationInput = z.object({ entry: z.nullable(id) });

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

export const empty = z.object({});

export const operatorStation = z.object({ station: stationId });
export const operatorConfirmation = z.extend(confirmInput, { station: stationId, id });
export const operatorInvite = z.object({
  station: stationId,
  recovers: z._default(z.boolean(), false),
});
