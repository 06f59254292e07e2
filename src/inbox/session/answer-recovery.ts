import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { openBytes } from "../keys/age-file.ts";
import type { KeyPair } from "../keys/station-key.ts";

/**
 * The station's recipient and a challenge sealed to it; null: the invitation needs no recovery kit.
 */
export type Recovery = { recipient: string; challenge: string } | null;

/** Proves possession of the station's recovery kit. The value is the content of the challenge. */
export async function answerRecovery(
  recovery: Recovery,
  station: KeyPair | null,
): Promise<Result<string | undefined, "wrong-words">> {
  if (recovery === null) return ok(undefined);
  if (station?.recipient !== recovery.recipient) return fail("wrong-words");
  const sealed = fromBase64Url(recovery.challenge) ?? new Uint8Array(0);
  const opened = await openBytes(sealed, station.identity);
  return opened.ok ? ok(toBase64Url(opened.value)) : fail("wrong-words");
}
