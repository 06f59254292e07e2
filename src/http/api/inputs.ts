import { z } from "zod";
import { PENDING_PAGE } from "../../app/station/limits.ts";
import { fromBase64Url } from "../../core/base64url.ts";
import { noticeTextsSchema } from "../../core/station/notice-texts.ts";
import { HOLD_REASONS, TIP_STATUSES } from "../../core/station/views.ts";

/** What the officers' browser may send. Parsed here once; trusted inside. */

/** Characters of a sealed question: 4,000 characters of any script fit several times over. */
const MAX_SEALED = 64 * 1024;
/** Characters of a tip that is sealed anew: what a whole body may hold. */
const MAX_BLOB = 240 * 1024;
/** Characters of a sealed or wrapped key. */
const MAX_KEY = 16 * 1024;
/** A hybrid age recipient has about 2,000 characters. */
const MAX_RECIPIENT = 4096;

const AGE_HEADER = "age-encryption.org/v1\n";

const base64Url = z.string().regex(/^[A-Za-z0-9_-]+$/);
const id = base64Url.min(16).max(64);
const stationId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,23}$/);
const token = base64Url.length(43);
const name = z.string().trim().min(1).max(80);

/** base64url of an age file → bytes. */
function ageFile(max: number) {
  return z
    .string()
    .max(max)
    .transform((text, context) => {
      const bytes = fromBase64Url(text);
      if (bytes && startsWithHeader(bytes)) return bytes;
      context.addIssue({ code: "custom", message: "must be an age file as base64url" });
      return z.NEVER;
    });
}

function startsWithHeader(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, AGE_HEADER.length)) === AGE_HEADER;
}

const recipient = z
  .string()
  .max(MAX_RECIPIENT)
  .regex(/^age1[a-z0-9]+$/);

// Extension results hold the PRF output, which opens the officer's key: it must never arrive here,
// and if it does it goes no further.
const noExtensions = z.unknown().transform(() => ({}));

const attestation = z.object({
  id: base64Url.max(1400),
  rawId: base64Url.max(1400),
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: base64Url.max(8192),
    attestationObject: base64Url.max(32_768),
    transports: z.array(z.string().max(32)).max(8).optional(),
  }),
  clientExtensionResults: noExtensions,
});

const assertion = z.object({
  id: base64Url.max(1400),
  rawId: base64Url.max(1400),
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: base64Url.max(8192),
    authenticatorData: base64Url.max(8192),
    signature: base64Url.max(8192),
    userHandle: base64Url.max(128).optional(),
  }),
  clientExtensionResults: noExtensions,
});

export const joinStart = z.object({ station: stationId, token, name });

export const joinFinish = z.object({
  station: stationId,
  token,
  name,
  /** Absent: no passkey was made, a key file signs in. */
  response: attestation.optional(),
  /** What the recovery challenge held. */
  recovery: base64Url.max(256).optional(),
  recipient,
  wrappedIdentity: z.string().min(1).max(MAX_KEY),
  stationKey: z.object({ recipient, sealed: ageFile(MAX_KEY) }).optional(),
});

export const signInFinish = z.object({ response: assertion });

const holder = { station: stationId, officer: id };
export const keyFileStart = z.object(holder);
export const keyFileFinish = z.object({ ...holder, answer: base64Url.max(256) });

export const tipQuery = z.object({
  status: z.enum(TIP_STATUSES).optional(),
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});
export const tipParam = z.object({ id });
export const mediaParam = z.object({ id, name: z.string().regex(/^[A-Za-z0-9_-]{8,128}$/) });
export const statusInput = z.object({ status: z.enum(TIP_STATUSES) });
export const holdInput = z.object({ reason: z.enum(HOLD_REASONS) });
export const questionInput = z.object({
  id,
  forResident: ageFile(MAX_SEALED),
  forStation: ageFile(MAX_SEALED),
});

export const officerParam = z.object({ id });
export const keyInput = z.object({ sealed: ageFile(MAX_KEY) });

/** Officers of one station: far more than any has. */
const MAX_OFFICERS = 40;
export const rotationInput = z.object({
  from: recipient,
  recipient,
  former: ageFile(MAX_KEY),
  copies: z.array(z.object({ officer: id, sealed: ageFile(MAX_KEY) })).max(MAX_OFFICERS),
});

export const swapsInput = z.object({
  swaps: z
    .array(
      z.object({
        kind: z.enum(["tip", "entry"]),
        id,
        was: z.int().min(0),
        sealed: ageFile(MAX_BLOB).nullable(),
      }),
    )
    .max(PENDING_PAGE),
});

export const noticeInput = z.object({ id, texts: noticeTextsSchema });
/** `<station>.<id>`: a notice's name says who wrote it, so that a page finds it at once. */
export const noticeParam = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,24}\.[A-Za-z0-9_-]{16,64}$/),
});
export const scamInput = z.object({ text: z.string().trim().min(3).max(200) });
export const scamParam = z.object({ id: z.string().min(1).max(240) });

export const empty = z.object({});

export const operatorInvite = z.object({
  station: stationId,
  recovers: z.boolean().default(false),
});
