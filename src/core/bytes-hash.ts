import { toBase64Url } from "./base64url.ts";

/** SHA-256 of bytes, base64url. */
export async function bytesHash(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  return toBase64Url(new Uint8Array(digest));
}
