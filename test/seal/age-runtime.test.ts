import { chacha20poly1305 as nobleChacha } from "@noble/ciphers/chacha.js";
import {
  expand as nobleExpand,
  extract as nobleExtract,
  hkdf as nobleHkdf,
} from "@noble/hashes/hkdf.js";
import { hmac as nobleHmac } from "@noble/hashes/hmac.js";
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chacha20poly1305 } from "../../src/seal/age-chacha.ts";
import { expand, extract, hkdf, hmac, sha256 } from "../../src/seal/age-hashes.ts";

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const some = fc.uint8Array({ maxLength: 300 });

/** In the Worker they stand in noble's place, which browsers open the same files with. */
describe("what the runtime does for age", () => {
  it("is ChaCha20-Poly1305 as noble has it, both ways", () => {
    fc.assert(
      fc.property(bytes(32), bytes(12), some, (key, nonce, plain) => {
        const sealed = chacha20poly1305(key, nonce).encrypt(plain);
        expect(sealed).toStrictEqual(nobleChacha(key, nonce).encrypt(plain));
        expect(chacha20poly1305(key, nonce).decrypt(sealed)).toStrictEqual(plain);
      }),
    );
  });

  it("opens nothing that was touched, cut or sealed under another key or nonce", () => {
    const [key, nonce] = [new Uint8Array(32).fill(1), new Uint8Array(12).fill(2)];
    const sealed = chacha20poly1305(key, nonce).encrypt(Uint8Array.of(1, 2, 3));
    const open = (bytes: Uint8Array, by = key, at = nonce) =>
      chacha20poly1305(by, at).decrypt(bytes);
    for (let n = 0; n < sealed.length; n++) {
      expect(() => open(sealed.map((byte, at) => (at === n ? byte ^ 1 : byte)))).toThrow();
      expect(() => open(sealed.slice(0, n))).toThrow();
    }
    expect(() => open(sealed, new Uint8Array(32))).toThrow();
    expect(() => open(sealed, key, new Uint8Array(12))).toThrow();
  });

  it("is HMAC and HKDF with SHA-256 as noble has them", () => {
    const given = fc.record({
      key: some,
      salt: fc.option(some, { nil: undefined }),
      info: some,
      length: fc.integer({ min: 1, max: 32 }),
    });
    fc.assert(
      fc.property(given, ({ key, salt, info, length }) => {
        expect(hmac(sha256, key, info)).toStrictEqual(nobleHmac(nobleSha256, key, info));
        const prk = extract(sha256, key, salt);
        expect(prk).toStrictEqual(nobleExtract(nobleSha256, key, salt));
        const expanded = nobleExpand(nobleSha256, prk, info, length);
        expect(expand(sha256, prk, info, length)).toStrictEqual(expanded);
        const derived = nobleHkdf(nobleSha256, key, salt, info, length);
        expect(hkdf(sha256, key, salt, info, length)).toStrictEqual(derived);
      }),
    );
    expect(() => expand(sha256, new Uint8Array(32), new Uint8Array(), 33)).toThrow();
  });
});
