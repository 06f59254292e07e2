import * as z from "zod/mini";
import {
  ageFile,
  base64Url,
  id,
  MAX_KEY,
  name,
  recipient,
  stationId,
  token,
} from "./input-parts.ts";

/** Schemas of what an officer's browser sends to join, to sign in, and of its ways in. */

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
