import type { Random } from "../../app/ports.ts";
import { toBase64Url } from "../../core/base64url.ts";
import { textHash } from "../../core/text/text-hash.ts";

/** 256 bits: nobody guesses one, so a plain SHA-256 of it is enough to keep. */
const TOKEN_BYTES = 32;

export function newToken(random: Random): string {
  return toBase64Url(random.bytes(TOKEN_BYTES));
}

/** What is stored instead of a token. */
export const hashToken = textHash;
