import { bytesHash } from "../../core/bytes-hash.ts";

/** Whether an opened text has the words that were sealed first. */
export type CheckedWords =
  | "as-sent"
  /** Somebody with the station's key has sealed other words in a rotation. */
  | "altered"
  /** It is from before digests were kept. */
  | "unverified";

/** `digest`: what the station has kept since the text came; null: nothing. */
export async function checkWords(plain: Uint8Array, digest: string | null): Promise<CheckedWords> {
  if (digest === null) return "unverified";
  return (await bytesHash(plain)) === digest ? "as-sent" : "altered";
}
