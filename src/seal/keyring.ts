import type { Box, Keyring, Purpose } from "../app/ports.ts";
import { toHex } from "../core/hex.ts";
import { makeBox } from "./box.ts";

const NONE = new Uint8Array(0);
const encoder = new TextEncoder();

/** `secret`: 32 random bytes (APP_SECRET). `former`: of the secret before it, in its grace period. */
export async function makeKeyring(
  secret: Uint8Array<ArrayBuffer>,
  former: Keyring | null = null,
): Promise<Keyring> {
  const root = await crypto.subtle.importKey("raw", secret, "HKDF", false, [
    "deriveBits",
    "deriveKey",
  ]);
  const hmacKey = once((purpose) => deriveHmac(root, purpose));
  // Without a salt it is the same for all objects of the isolate.
  const aesKey = once((purpose) => deriveAes(root, purpose));
  const bytes = async (purpose: Purpose, value: string) =>
    new Uint8Array(await crypto.subtle.sign("HMAC", await hmacKey(purpose), encode(value)));
  return {
    former,
    box: async (purpose, salt) => {
      const key = salt === undefined ? aesKey(purpose) : deriveAes(root, purpose, salt);
      const box = makeBox(await key);
      return former ? eitherBox(box, await former.box(purpose, salt)) : box;
    },
    name: async (purpose, value) => toHex(await bytes(purpose, value)),
    bytes,
  };
}

function once(
  derive: (purpose: Purpose) => Promise<CryptoKey>,
): (purpose: Purpose) => Promise<CryptoKey> {
  const known = new Map<Purpose, Promise<CryptoKey>>();
  return (purpose) => {
    const key = known.get(purpose) ?? derive(purpose);
    known.set(purpose, key);
    return key;
  };
}

function eitherBox(box: Box, former: Box): Box {
  return {
    seal: box.seal,
    open: async (sealed, about) =>
      (await box.open(sealed, about)) ?? (await former.open(sealed, about)),
  };
}

function params(purpose: Purpose, salt: Uint8Array<ArrayBuffer>) {
  return { name: "HKDF", hash: "SHA-256", salt, info: encode(`tieng-mo/${purpose}`) };
}

function deriveAes(root: CryptoKey, purpose: Purpose, salt?: string): Promise<CryptoKey> {
  const from = params(purpose, salt === undefined ? NONE : encode(salt));
  return crypto.subtle.deriveKey(from, root, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}

function deriveHmac(root: CryptoKey, purpose: Purpose): Promise<CryptoKey> {
  const hmac = { name: "HMAC", hash: "SHA-256", length: 256 };
  return crypto.subtle.deriveKey(params(purpose, NONE), root, hmac, false, ["sign"]);
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  // Cloudflare's and Node's types differ; no encoder writes to shared memory.
  return encoder.encode(text) as Uint8Array<ArrayBuffer>;
}
