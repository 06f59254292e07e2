import { expect, it } from "vitest";
import { operatorToken } from "../../scripts/operator-token.ts";

it("is HKDF-SHA-256 of APP_SECRET without salt, 32 bytes as base64url", async () => {
  const secret = new Uint8Array(32).map((_, index) => index);
  const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  const info = new TextEncoder().encode("tieng-mo/operator");
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info };
  const bits = await crypto.subtle.deriveBits(hkdf, key, 256);
  const expected = Buffer.from(bits).toString("base64url");
  expect(operatorToken(Buffer.from(secret).toString("base64url"))).toBe(expected);
  expect(expected).toHaveLength(43);
});
