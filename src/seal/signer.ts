import type { FilingSigner, Signer } from "../app/ports.ts";
import { fromBase64Url, toBase64Url } from "../core/base64url.ts";
import { filingMessage } from "../core/filing.ts";

/** DER of a PKCS #8 Ed25519 private key up to its 32-byte seed (RFC 8410). */
const PKCS8_HEAD = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];

/** `seed`: 32 bytes, a subkey of APP_SECRET: the same seed, the same key. */
export async function makeSigner(seed: Uint8Array): Promise<Signer> {
  const der = Uint8Array.from([...PKCS8_HEAD, ...seed]);
  const key = await crypto.subtle.importKey("pkcs8", der, "Ed25519", true, ["sign"]);
  const exported = await crypto.subtle.exportKey("jwk", key);
  // Cloudflare's types give a union; what was asked for is a JWK, whose `x` is the public key.
  const { x: publicKey = "" } = exported as JsonWebKey;
  return {
    publicKey,
    sign: async (message) =>
      toBase64Url(new Uint8Array(await crypto.subtle.sign("Ed25519", key, message))),
  };
}

export function filingSigner({ publicKey, sign }: Signer): FilingSigner {
  return {
    publicKey,
    sign: async (filing) => {
      const hash = fromBase64Url(filing.hash) ?? new Uint8Array(0);
      return { ...filing, signature: await sign(filingMessage(hash, filing.hour)) };
    },
  };
}
