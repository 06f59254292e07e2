import { createSign, createVerify, generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { unwrapEC2Signature } from "../../src/http/unwrap-signature.ts";

/** COSE's number, and Node's names. */
const CURVES = [
  [1, "P-256", "SHA256"],
  [2, "P-384", "SHA384"],
  [3, "P-521", "SHA512"],
] as const;

describe("a signature of an authenticator", () => {
  it.each(CURVES)("of curve %i (%s) is verified by its numbers", (curve, namedCurve, hash) => {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve });
    // Enough to get numbers with leading zeros, and numbers that need one.
    for (let round = 0; round < 40; round += 1) {
      const text = `round ${round}`;
      const numbers = unwrapEC2Signature(createSign(hash).update(text).sign(privateKey), curve);
      const key = { key: publicKey, dsaEncoding: "ieee-p1363" } as const;
      expect(createVerify(hash).update(text).verify(key, numbers)).toBe(true);
    }
  });

  it("has short numbers filled up on the left", () => {
    const numbers = unwrapEC2Signature(Uint8Array.from([0x30, 7, 2, 2, 0, 0x80, 2, 1, 5]), 1);
    expect([...numbers]).toEqual([...Array(31).fill(0), 0x80, ...Array(31).fill(0), 5]);
  });

  it.each([
    ["nothing", [], 1],
    ["an unknown curve", [0x30, 6, 2, 1, 1, 2, 1, 1], 4],
    ["no sequence", [0x31, 6, 2, 1, 1, 2, 1, 1], 1],
    ["a sequence that is cut off", [0x30, 6, 2, 1, 1, 2, 1], 1],
    ["one number", [0x30, 3, 2, 1, 1], 1],
    ["no number", [0x30, 6, 2, 1, 1, 3, 1, 1], 1],
    ["an empty number", [0x30, 5, 2, 1, 1, 2, 0], 1],
    ["more behind it", [0x30, 6, 2, 1, 1, 2, 1, 1, 0], 1],
    ["more in it", [0x30, 7, 2, 1, 1, 2, 1, 1, 0], 1],
    ["a number of 33 bytes", [0x30, 38, 2, 33, ...Array(33).fill(1), 2, 1, 1], 1],
    ["a length without an end", [0x30, 0x80, 2, 1, 1, 2, 1, 1, 0, 0], 1],
  ])("is refused for %s", (_, bytes, curve) => {
    expect(() => unwrapEC2Signature(Uint8Array.from(bytes), curve)).toThrow();
  });
});
