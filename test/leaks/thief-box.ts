import type { Purpose } from "../../src/app/ports.ts";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** AES-GCM encrypts with this counter first: 1 is for the tag. */
const FIRST_COUNTER = [0, 0, 0, 2];

export type ThiefBox = (sealed: Uint8Array) => Promise<Uint8Array | null>;

/**
 * Opens what a subkey of APP_SECRET has sealed, as a thief does, who need not know what it is about:
 * AES-GCM without its tag is AES-CTR. null: the content is no JSON, so it was another key.
 */
export async function thiefBox(
  secret: Uint8Array<ArrayBuffer>,
  purpose: Purpose,
  salt = "",
): Promise<ThiefBox> {
  const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));
  const root = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const info = bytes(`tieng-mo/${purpose}`);
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: bytes(salt), info };
  const ctr = { name: "AES-CTR", length: 256 };
  const key = await crypto.subtle.deriveKey(hkdf, root, ctr, false, ["decrypt"]);
  return async (sealed) => {
    if (sealed.length <= 1 + NONCE_BYTES + TAG_BYTES) return null;
    const counter = new Uint8Array([...sealed.subarray(1, 1 + NONCE_BYTES), ...FIRST_COUNTER]);
    const params = { name: "AES-CTR", counter, length: 32 };
    const hidden = new Uint8Array(sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES));
    const plain = new Uint8Array(await crypto.subtle.decrypt(params, key, hidden));
    return isJson(plain) ? plain : null;
  };
}

function isJson(bytes: Uint8Array): boolean {
  // Most other keys end here.
  if (bytes[0] !== 0x7b && bytes[0] !== 0x5b) return false;
  try {
    return typeof JSON.parse(new TextDecoder().decode(bytes)) === "object";
  } catch {
    return false;
  }
}
