import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import { bytesHash } from "../../core/bytes-hash.ts";
import type { PendingView } from "../../core/station/views.ts";
import { openBytes, sealBytes } from "../keys/age-file.ts";
import type { KeyPair } from "../keys/station-key.ts";

export interface HeldKeys {
  pair: KeyPair;
  former: KeyPair[];
}

export interface SealedAnew {
  kind: PendingView["kind"];
  id: string;
  was: number;
  /** Hash of the blob that was opened: the server replaces no other. */
  replaces: string;
  /** null: unchanged. */
  sealed: string | null;
}

/**
 * Seals a blob to the key in use if it was sealed to a former one. A blob that no key opens is left
 * unchanged.
 */
export async function sealAnew(
  { kind, id, was, sealed }: PendingView,
  { pair, former }: HeldKeys,
): Promise<SealedAnew> {
  const file = fromBase64Url(sealed) ?? new Uint8Array(0);
  const about = { kind, id, was, replaces: await bytesHash(file) };
  const present = await openBytes(file, pair.identity);
  if (present.ok) return { ...about, sealed: null };
  const old = await openBytes(file, ...former.map(({ identity }) => identity));
  const anew = old.ok ? await sealBytes(old.value, pair.recipient) : null;
  return { ...about, sealed: anew && toBase64Url(anew) };
}
