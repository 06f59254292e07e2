import type { UsedChallenge } from "../../app/station/port.ts";
import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import { sameBytes } from "../../core/same-bytes.ts";
import { MINUTE_MS } from "../../core/units.ts";
import type { HttpDeps } from "../http-env.ts";
import { hashToken } from "./tokens.ts";

/** A passkey prompt waits for a person; five minutes is WebAuthn's own recommended longest. */
export const CHALLENGE_MS = 5 * MINUTE_MS;

const SEED_BYTES = 32;
const NONCE_BYTES = 16;
const EXPIRY_BYTES = 8;
const MAC_BYTES = 32;

/** The purpose of a challenge. It is part of the MAC, so a challenge serves one purpose. */
export type ChallengeUse =
  | { type: "sign-in" }
  | { type: "join"; invite: string }
  | { type: "recover"; invite: string }
  /** `session`: hash of the session that it is for. */
  | { type: "step-up"; session: string }
  | { type: "add-way-in"; session: string }
  /** `officer`: `<station>:<officer>`. */
  | { type: "key-file"; officer: string };

type Maker = Pick<HttpDeps, "keyring" | "clock" | "random">;

/**
 * A WebAuthn challenge that needs no memory until it is used: nonce, expiry (ms, big-endian), and
 * a MAC of both. Its single use is recorded by the station when it is spent.
 */
export async function makeChallenge(
  deps: Maker,
  use: ChallengeUse,
): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = new Uint8Array(NONCE_BYTES + EXPIRY_BYTES + MAC_BYTES);
  challenge.set(deps.random.bytes(NONCE_BYTES));
  const expiresAt = deps.clock.now() + CHALLENGE_MS;
  new DataView(challenge.buffer).setBigUint64(NONCE_BYTES, BigInt(expiresAt));
  const signed = challenge.subarray(0, NONCE_BYTES + EXPIRY_BYTES);
  challenge.set(await mac(deps, use, signed), NONCE_BYTES + EXPIRY_BYTES);
  return challenge;
}

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

/**
 * `text`: base64url as the browser reports it, or as it read it in a sealed one. null: not ours,
 * for another use, or too late.
 */
export async function readChallenge(
  deps: Maker,
  use: ChallengeUse,
  text: string,
): Promise<UsedChallenge | null> {
  const challenge = fromBase64Url(text);
  if (challenge?.length !== NONCE_BYTES + EXPIRY_BYTES + MAC_BYTES) return null;
  const signed = challenge.subarray(0, NONCE_BYTES + EXPIRY_BYTES);
  const expected = await mac(deps, use, signed);
  if (!sameBytes(expected, challenge.subarray(NONCE_BYTES + EXPIRY_BYTES))) return null;
  const expiresAt = Number(new DataView(challenge.buffer).getBigUint64(NONCE_BYTES));
  // The nonce names it: the text around it could be spelled in more than one way.
  const hash = await hashToken(toBase64Url(challenge.subarray(0, NONCE_BYTES)));
  return expiresAt > deps.clock.now() ? { hash, expiresAt } : null;
}

function mac({ keyring }: Maker, use: ChallengeUse, signed: Uint8Array): Promise<Uint8Array> {
  return keyring.bytes("challenge", `${purposeOf(use)}.${toBase64Url(signed)}`);
}

function purposeOf(use: ChallengeUse): string {
  switch (use.type) {
    case "sign-in":
      return use.type;
    case "join":
    case "recover":
      return `${use.type}.${use.invite}`;
    case "step-up":
    case "add-way-in":
      return `${use.type}.${use.session}`;
    case "key-file":
      return `${use.type}.${use.officer}`;
  }
}
