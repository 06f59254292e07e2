import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { StoredCredential, UsedChallenge, UsedWay } from "../../app/station/port.ts";
import { fromBase64Url } from "../../core/base64url.ts";
import type { HttpDeps } from "../http-env.ts";
import { CHALLENGE_MS, type ChallengeUse, makeChallenge, readChallenge } from "./challenge.ts";

/**
 * The owner of a passkey. The user handle is `<station>:<officer>`, so that sign-in finds the
 * station.
 */
export interface KeyHolder {
  station: string;
  officer: string;
}

const RELYING_PARTY = "Tiếng Mõ";

interface NewPasskey {
  holder: KeyHolder;
  name: string;
  use: ChallengeUse;
  /** Ids of the officer's own passkeys: their authenticators make no second one. */
  known?: string[];
}

/** Options for the browser to make a discoverable, user-verified passkey that knows PRF. */
export async function registrationOptions(
  deps: HttpDeps,
  { holder, name, use, known = [] }: NewPasskey,
) {
  return await generateRegistrationOptions({
    rpName: RELYING_PARTY,
    rpID: rpId(deps),
    userName: name,
    userDisplayName: name,
    userID: Uint8Array.from(new TextEncoder().encode(`${holder.station}:${holder.officer}`)),
    challenge: await makeChallenge(deps, use),
    timeout: CHALLENGE_MS,
    excludeCredentials: known.map((id) => ({ id })),
    attestationType: "none",
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** Options for showing a passkey. They list no credentials, so they tell nothing about officers. */
export async function touchOptions(deps: HttpDeps, use: ChallengeUse) {
  return await generateAuthenticationOptions({
    rpID: rpId(deps),
    challenge: await makeChallenge(deps, use),
    timeout: CHALLENGE_MS,
    userVerification: "required",
  });
}

/** Verifies the browser's answer; null: it is not valid. */
export async function checkRegistration(
  deps: HttpDeps,
  response: RegistrationResponseJSON,
  use: ChallengeUse,
): Promise<{ credential: StoredCredential; challenge: UsedChallenge } | null> {
  const expected = expectation(deps, use);
  const checked = await verifyRegistrationResponse({
    response,
    ...expected.options,
    requireUserVerification: true,
  }).catch(refuted);
  const challenge = expected.spent();
  if (!checked?.verified || !challenge) return null;
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential;
  return { credential: { id, publicKey, counter, transports }, challenge };
}

/** Verifies the browser's answer; null: it is not valid. */
export async function checkTouch(
  deps: HttpDeps,
  { response, use }: { response: AuthenticationResponseJSON; use: ChallengeUse },
  credential: StoredCredential,
): Promise<UsedWay | null> {
  const expected = expectation(deps, use);
  const checked = await verifyAuthenticationResponse({
    response,
    credential: { ...credential, transports: [] },
    ...expected.options,
    requireUserVerification: true,
  }).catch(refuted);
  const challenge = expected.spent();
  if (!checked?.verified || !challenge) return null;
  return { credential: credential.id, counter: checked.authenticationInfo.newCounter, challenge };
}

/** Reads the owner from the user handle; null: the passkey is not one of ours. */
export function holderOf(response: AuthenticationResponseJSON): KeyHolder | null {
  const handle = fromBase64Url(response.response.userHandle ?? "");
  const [station, officer, ...rest] = new TextDecoder().decode(handle ?? undefined).split(":");
  return station && officer && rest.length === 0 ? { station, officer } : null;
}

function rpId(deps: HttpDeps): string {
  return new URL(deps.origin).hostname;
}

/** The library verifies the challenge by a callback; `spent` returns which challenge it was. */
function expectation(deps: HttpDeps, use: ChallengeUse) {
  let found: UsedChallenge | null = null;
  return {
    options: {
      expectedOrigin: deps.origin,
      expectedRPID: rpId(deps),
      expectedChallenge: async (text: string) => {
        found = await readChallenge(deps, use, text);
        return found !== null;
      },
    },
    spent: () => found,
  };
}

// The library throws for every kind of invalid answer. The caller must not learn which one it was.
function refuted(): null {
  return null;
}
