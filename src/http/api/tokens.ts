import type { Random } from "../../app/ports.ts";
import { toBase64Url } from "../../core/base64url.ts";

/** 256 bits: nobody guesses one, so a plain SHA-256 of it is enough to keep. */
const TOKEN_BYTES = 32;

export function newToken(random: Random): string {
  return toBase64Url(random.bytes(TOKEN_BYTES));
}

/** SHA-256, lower-case hex: what is stored instead of a token. */
export async function hashToken(token: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
