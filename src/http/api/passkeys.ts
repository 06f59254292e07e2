import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { StoredCredential, UsedChallenge } from "../../app/station/port.ts";
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

/** Options for the browser to make a discoverable, user-verified passkey that knows PRF. */
export async function registrationOptions(
  deps: HttpDeps,
  { holder, name, invite }: { holder: KeyHolder; name: string; invite: string },
) {
  return await generateRegistrationOptions({
    rpName: RELYING_PARTY,
    rpID: rpId(deps),
    userName: name,
    userDisplayName: name,
    userID: Uint8Array.from(new TextEncoder().encode(`${holder.station}:${holder.officer}`)),
    challenge: await makeChallenge(deps, { type: "join", invite }),
    timeout: CHALLENGE_MS,
    attestationType: "none",
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** Options for signing in. They list no credentials, so they tell nothing about officers. */
export async function signInOptions(deps: HttpDeps) {
  return await generateAuthenticationOptions({
    rpID: rpId(deps),
    challenge: await makeChallenge(deps, { type: "sign-in" }),
    timeout: CHALLENGE_MS,
    userVerification: "required",
  });
}

/** Verifies the browser's answer; null: it is not valid. */
export async function checkRegistration(
  deps: HttpDeps,
  response: RegistrationResponseJSON,
  invite: string,
): Promise<{ credential: StoredCredential; challenge: UsedChallenge } | null> {
  const expected = expectation(deps, { type: "join", invite });
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
export async function checkSignIn(
  deps: HttpDeps,
  response: AuthenticationResponseJSON,
  credential: StoredCredential,
): Promise<{ counter: number; challenge: UsedChallenge } | null> {
  const expected = expectation(deps, { type: "sign-in" });
  const checked = await verifyAuthenticationResponse({
    response,
    credential: { ...credential, transports: [] },
    ...expected.options,
    requireUserVerification: true,
  }).catch(refuted);
  const challenge = expected.spent();
  if (!checked?.verified || !challenge) return null;
  return { counter: checked.authenticationInfo.newCounter, challenge };
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
