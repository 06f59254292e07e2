/** The content and format of a proof of filing. */

/** The filing of a tip: SHA-256 of its ciphertext (base64url) and the hour (ISO 8601). */
export interface Filing {
  hash: string;
  hour: string;
}

export interface FilingProof extends Filing {
  /** Ed25519 over `filingMessage`, base64url. */
  signature: string;
}

const CONTEXT = "tieng-mo/filing/v1";

/** The signed bytes: context, 32 bytes of hash, hour. The page `/verify` builds the same bytes. */
export function filingMessage(hash: Uint8Array, hour: string): Uint8Array<ArrayBuffer> {
  const [head, tail] = [CONTEXT, hour].map((text) => new TextEncoder().encode(text));
  return Uint8Array.from([...(head ?? []), ...hash, ...(tail ?? [])]);
}

/**
 * The link of a proof. The proof comes after the `#`, which browsers never send, so verifying tells
 * no server about it.
 */
export function proofLink(origin: string, { hash, hour, signature }: FilingProof): string {
  return `${origin}/verify#${hash}.${hour.slice(0, 13)}.${signature}`;
}
