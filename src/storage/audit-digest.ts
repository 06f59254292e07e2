import { createHash } from "node:crypto";

/** Synchronous, unlike Web Crypto: a row is hashed in the transaction that it belongs to. */
export function auditDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
