import { toBase64Url } from "../../core/base64url.ts";

const TOKEN_BITS = 256;

/**
 * What the operator shows to `/operator/*`, made from APP_SECRET so that whoever runs the Worker
 * needs no second secret: base64url of HKDF-SHA-256 with info `tieng-mo/operator`.
 */
export async function makeOperatorToken(appSecret: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey("raw", appSecret, "HKDF", false, ["deriveBits"]);
  const info = new TextEncoder().encode("tieng-mo/operator");
  const params = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info };
  return toBase64Url(new Uint8Array(await crypto.subtle.deriveBits(params, key, TOKEN_BITS)));
}
