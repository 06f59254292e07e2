import type { Box } from "../app/ports.ts";

/** AES-GCM's own nonce size, 96 bits; random, and a key seals far fewer than 2^32 messages. */
const NONCE_BYTES = 12;

/** Sealed form: nonce, then ciphertext with its 16-byte tag. */
export function makeBox(key: CryptoKey): Box {
  return {
    seal: async (plain) => {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      // Web Crypto's types refuse a view of a shared buffer; ours never is one.
      const data = plain as Uint8Array<ArrayBuffer>;
      const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, data);
      const out = new Uint8Array(NONCE_BYTES + sealed.byteLength);
      out.set(iv);
      out.set(new Uint8Array(sealed), NONCE_BYTES);
      return out;
    },
    open: async (sealed) => {
      // As above.
      const data = sealed as Uint8Array<ArrayBuffer>;
      const iv = data.subarray(0, NONCE_BYTES);
      return crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, data.subarray(NONCE_BYTES)).then(
        (plain) => new Uint8Array(plain),
        () => null,
      );
    },
  };
}
