import { toHex } from "../hex.ts";

/** SHA-256 of a text in UTF-8, lower-case hex. */
export async function textHash(text: string): Promise<string> {
  return toHex(
    new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
  );
}
