import { hkdfSync } from "node:crypto";

const TOKEN_BYTES = 32;

/**
 * The bearer token for `/operator/*`: a subkey of APP_SECRET (32 bytes as base64url), so that the
 * operator needs no second secret. The Worker derives the same.
 */
export function operatorToken(appSecret: string): string {
  const secret = Buffer.from(appSecret, "base64url");
  const token = hkdfSync("sha256", secret, new Uint8Array(0), "tieng-mo/operator", TOKEN_BYTES);
  return Buffer.from(token).toString("base64url");
}
