import * as z from "zod/mini";
import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";

const SALT_BYTES = 32;
/** AES-GCM's nonce size. Each wrapping has a salt, and so a key, of its own. */
const NONCE_BYTES = 12;
const INFO = "tieng-mo/officer-identity";

const wrappedSchema = z.object({
  v: z.literal(1),
  /** Credential id of the passkey that opens it: unlocking asks for this passkey. */
  credential: z.string().check(z.minLength(1)),
  salt: z.string().check(z.minLength(1)),
  nonce: z.string().check(z.minLength(1)),
  sealed: z.string().check(z.minLength(1)),
});
type Wrapped = z.infer<typeof wrappedSchema>;

/** `prf`: the passkey's PRF output for `PRF_INPUT`, 32 bytes. */
export interface PasskeySecret {
  credential: string;
  prf: Uint8Array;
}

/**
 * Wraps an officer's age identity to a passkey: AES-256-GCM under HKDF-SHA-256 of the PRF output,
 * bound to the credential. Returns base64url of a small JSON document.
 */
export async function wrapIdentity(identity: string, secret: PasskeySecret): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const key = await wrappingKey(secret.prf, salt);
  const params = { name: "AES-GCM", iv: nonce, additionalData: encode(secret.credential) };
  const sealed = await crypto.subtle.encrypt(params, key, encode(identity));
  const wrapped: Wrapped = {
    v: 1,
    credential: secret.credential,
    salt: toBase64Url(salt),
    nonce: toBase64Url(nonce),
    sealed: toBase64Url(new Uint8Array(sealed)),
  };
  return toBase64Url(encode(JSON.stringify(wrapped)));
}

/**
 * Opens a wrapped identity. `other-passkey`: another passkey was used, or the stored form was
 * changed.
 */
export async function unwrapIdentity(
  wrapped: string,
  secret: PasskeySecret,
): Promise<Result<string, "malformed" | "other-passkey">> {
  const parsed = parse(wrapped);
  if (parsed === null) return fail("malformed");
  if (parsed.credential !== secret.credential) return fail("other-passkey");
  const [salt, nonce, sealed] = [parsed.salt, parsed.nonce, parsed.sealed].map(fromBase64Url);
  if (!(salt && nonce && sealed)) return fail("malformed");
  const key = await wrappingKey(secret.prf, salt);
  const params = { name: "AES-GCM", iv: nonce, additionalData: encode(parsed.credential) };
  return crypto.subtle.decrypt(params, key, sealed).then(
    (plain) => ok(new TextDecoder().decode(plain)),
    () => fail("other-passkey" as const),
  );
}

/** Credential id (base64url) of the passkey that opens it; `null` when malformed. */
export function credentialOf(wrapped: string): string | null {
  return parse(wrapped)?.credential ?? null;
}

function parse(wrapped: string): Wrapped | null {
  const bytes = fromBase64Url(wrapped);
  if (bytes === null) return null;
  try {
    return wrappedSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}

async function wrappingKey(prf: Uint8Array, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const root = await crypto.subtle.importKey("raw", new Uint8Array(prf), "HKDF", false, [
    "deriveKey",
  ]);
  const hkdf = { name: "HKDF", hash: "SHA-256", salt, info: encode(INFO) };
  const aes = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(hkdf, root, aes, false, ["encrypt", "decrypt"]);
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new TextEncoder().encode(text));
}
