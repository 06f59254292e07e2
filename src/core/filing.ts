/** What a proof of filing says, and how it is written. Pure. */

/** A tip was filed: its ciphertext's SHA-256 (base64url) and the hour (ISO 8601). */
export interface Filing {
  hash: string;
  hour: string;
}

export interface FilingProof extends Filing {
  /** Ed25519 over `filingMessage`, base64url. */
  signature: string;
}

const CONTEXT = "tieng-mo/filing/v1";

/** What is signed: context, 32 bytes of hash, hour. The page `/verify` builds the same. */
export function filingMessage(hash: Uint8Array, hour: string): Uint8Array<ArrayBuffer> {
  const [head, tail] = [CONTEXT, hour].map((text) => new TextEncoder().encode(text));
  return Uint8Array.from([...(head ?? []), ...hash, ...(tail ?? [])]);
}

/** Behind the `#`, which no browser sends: whoever verifies tells no server about it. */
export function proofLink(origin: string, { hash, hour, signature }: FilingProof): string {
  return `${origin}/verify#${hash}.${hour.slice(0, 13)}.${signature}`;
}
