import type { Box } from "../app/ports.ts";
import { SEALED_VERSION } from "../app/sealed-rows.ts";

/** AES-GCM's own nonce size, 96 bits; random, and a key seals far fewer than 2^32 messages. */
const NONCE_BYTES = 12;
const HEAD_BYTES = 1 + NONCE_BYTES;

const encoder = new TextEncoder();

/** Sealed form: version, nonce, then ciphertext with its 16-byte tag. */
export function makeBox(key: CryptoKey): Box {
  // Nearly all that an object seals with one key is about the same row.
  let last = { about: "", bytes: encoder.encode() };
  const bound = (iv: Uint8Array<ArrayBuffer>, about: string) => {
    if (about !== last.about) last = { about, bytes: encoder.encode(about) };
    return { name: "AES-GCM", iv, additionalData: last.bytes };
  };
  return {
    seal: async (plain, about) => {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      // Web Crypto's types refuse a view of a shared buffer; ours never is one.
      const data = plain as Uint8Array<ArrayBuffer>;
      const sealed = await crypto.subtle.encrypt(bound(iv, about), key, data);
      const out = new Uint8Array(HEAD_BYTES + sealed.byteLength);
      out[0] = SEALED_VERSION;
      out.set(iv, 1);
      out.set(new Uint8Array(sealed), HEAD_BYTES);
      return out;
    },
    open: async (sealed, about) => {
      // As above.
      const data = sealed as Uint8Array<ArrayBuffer>;
      if (data[0] !== SEALED_VERSION) return openOld(key, data);
      const iv = data.subarray(1, HEAD_BYTES);
      return crypto.subtle.decrypt(bound(iv, about), key, data.subarray(HEAD_BYTES)).then(
        (plain) => new Uint8Array(plain),
        // A nonce of before may begin with the version.
        () => openOld(key, data),
      );
    },
  };
}

/** The form of before: nonce, then ciphertext, bound to no row. */
function openOld(key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const iv = data.subarray(0, NONCE_BYTES);
  return crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, data.subarray(NONCE_BYTES)).then(
    (plain) => new Uint8Array(plain),
    () => null,
  );
}
