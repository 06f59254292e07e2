import type { UsedChallenge } from "../../app/station/port.ts";
import { toBase64Url } from "../../core/base64url.ts";
import type { HttpDeps } from "../http-env.ts";
import { type ChallengeUse, makeChallenge, readChallenge } from "./challenge.ts";

const SEED_BYTES = 32;

/**
 * A challenge that only the holder of an age identity can read, and so answer: base64url of an age
 * file. `recipient` null: nobody can. Who asks cannot tell, and both take the same work.
 */
export async function sealChallenge(
  deps: HttpDeps,
  use: ChallengeUse,
  recipient: string | null,
): Promise<string> {
  const nobody = await deps.sealing.keyPair(deps.random.bytes(SEED_BYTES));
  const challenge = await makeChallenge(deps, use);
  return toBase64Url(await deps.sealing.seal(recipient ?? nobody.recipient, challenge));
}

/** `answer`: base64url of what was in the age file. null: wrong, for another use, or too late. */
export function readAnswer(
  deps: HttpDeps,
  use: ChallengeUse,
  answer: string,
): Promise<UsedChallenge | null> {
  return readChallenge(deps, use, answer);
}
