import { describe, expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "../../src/core/base64url.ts";
import {
  credentialOf,
  unwrapIdentity,
  wrapIdentity,
} from "../../src/inbox/keys/wrapped-identity.ts";

const IDENTITY = "AGE-SECRET-KEY-PQ-1EXAMPLE";
const secret = { credential: "cred-A_1", prf: new Uint8Array(32).fill(7) };

describe("an officer's identity wrapped to a passkey", () => {
  test("opens with the passkey that wrapped it", async () => {
    const wrapped = await wrapIdentity(IDENTITY, secret);
    expect(await unwrapIdentity(wrapped, secret)).toEqual({ ok: true, value: IDENTITY });
    expect(credentialOf(wrapped)).toBe("cred-A_1");
  });

  test("shows nothing of the identity, and never the same bytes twice", async () => {
    const [one, two] = await Promise.all([
      wrapIdentity(IDENTITY, secret),
      wrapIdentity(IDENTITY, secret),
    ]);
    expect(one).not.toBe(two);
    expect(Buffer.from(one, "base64url").toString()).not.toContain("SECRET");
  });

  test("stays closed for another PRF output or another credential", async () => {
    const wrapped = await wrapIdentity(IDENTITY, secret);
    const closed = { ok: false, reason: "other-passkey" };
    const otherPrf = { ...secret, prf: new Uint8Array(32).fill(8) };
    expect(await unwrapIdentity(wrapped, otherPrf)).toEqual(closed);
    expect(await unwrapIdentity(wrapped, { ...secret, credential: "cred-B" })).toEqual(closed);
  });

  test("is bound to its credential: a swapped name does not open", async () => {
    const stored = readWrapped(await wrapIdentity(IDENTITY, secret));
    const swapped = writeWrapped({ ...stored, credential: "cred-B" });
    expect(await unwrapIdentity(swapped, { ...secret, credential: "cred-B" })).toEqual({
      ok: false,
      reason: "other-passkey",
    });
  });

  test.each(["", "%%%", toBase64Url(new TextEncoder().encode("{}")), "bm90IGpzb24"])(
    "reports a damaged form: %j",
    async (damaged) => {
      expect(await unwrapIdentity(damaged, secret)).toEqual({ ok: false, reason: "malformed" });
      expect(credentialOf(damaged)).toBeNull();
    },
  );

  test("takes the PRF output as a view into a larger buffer", async () => {
    const buffer = new Uint8Array(64).fill(9);
    buffer.set(secret.prf, 16);
    const wrapped = await wrapIdentity(IDENTITY, { ...secret, prf: buffer.subarray(16, 48) });
    expect((await unwrapIdentity(wrapped, secret)).ok).toBe(true);
  });
});

function readWrapped(wrapped: string): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(fromBase64Url(wrapped) ?? undefined));
}

function writeWrapped(stored: Record<string, unknown>): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(stored)));
}
