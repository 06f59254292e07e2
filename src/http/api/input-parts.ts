import * as z from "zod/mini";
import { fromBase64Url } from "../../core/base64url.ts";
import { plainName } from "../../core/station/officer-name.ts";

/** Parts of the schemas of what the officers' browser may send. */

/** Characters of a sealed question: 4,000 characters of any script fit several times over. */
export const MAX_SEALED = 64 * 1024;
/** Characters of a tip that is sealed anew: what a whole body may hold. */
export const MAX_BLOB = 240 * 1024;
/** Characters of a sealed or wrapped key. */
export const MAX_KEY = 16 * 1024;
/** A hybrid age recipient has about 2,000 characters. */
const MAX_RECIPIENT = 4096;

const AGE_HEADER = "age-encryption.org/v1\n";

/** As the server spells it. */
export const isoMoment = z.pipe(
  z.iso.datetime(),
  z.transform((at) => new Date(at).toISOString()),
);

export const base64Url = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/));
export const id = base64Url.check(z.minLength(16), z.maxLength(64));
export const stationId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,23}$/));
export const token = base64Url.check(z.length(43));
/** Twice as long as a plain name may be: signs that nobody sees are taken out of it. */
const MAX_TYPED_NAME = 160;
export const name = z.pipe(
  z.pipe(z.string().check(z.maxLength(MAX_TYPED_NAME)), z.transform(plainName)),
  z.string().check(z.minLength(1), z.maxLength(80)),
);

/** base64url of an age file → bytes. */
export function ageFile(max: number) {
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

export const recipient = z.string().check(z.maxLength(MAX_RECIPIENT), z.regex(/^age1[a-z0-9]+$/));
