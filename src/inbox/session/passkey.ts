import {
  type AuthenticationResponseJSON,
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from "@simplewebauthn/browser";
import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { PasskeySecret } from "../keys/wrapped-identity.ts";

export type PasskeyFailure = "cancelled" | "unsupported" | "no-prf" | "exists" | "failed";

/** The response to send, and separately the secret, which must never be sent. */
interface Answered<T> {
  response: T;
  secret: PasskeySecret | null;
}

const CHALLENGE_BYTES = 32;
/**
 * The PRF input for every passkey of the inbox (WebAuthn PRF, `first`). It is one constant, because
 * the credential is not known yet at sign-in; the output differs for each credential anyway. It is
 * part of the stored format: another value would lock every officer out.
 */
const PRF_INPUT = new TextEncoder().encode("tieng-mo/passkey/v1");
const EXTENSIONS = { prf: { eval: { first: PRF_INPUT } } };

/** PRF output: given at once, given only at another touch, or not supported. */
export type Prf =
  | { type: "given"; secret: PasskeySecret }
  | { type: "after-touch" }
  | { type: "none" };

/** Creates a passkey, with PRF if supported. The PRF output is never part of the response. */
export async function createPasskey(
  options: Omit<PublicKeyCredentialCreationOptionsJSON, "extensions">,
): Promise<Result<{ response: RegistrationResponseJSON; prf: Prf }, PasskeyFailure>> {
  const optionsJSON = { ...options, extensions: EXTENSIONS };
  const made = await ceremony(() => startRegistration({ optionsJSON }));
  if (!made.ok) return made;
  const { clientExtensionResults, ...response } = made.value;
  const secret = secretOf(response.id, clientExtensionResults);
  const known = clientExtensionResults.prf?.enabled === true;
  const prf: Prf = secret ? { type: "given", secret } : { type: known ? "after-touch" : "none" };
  return ok({ response: { ...response, clientExtensionResults: {} }, prf });
}

/**
 * Asks for a passkey: one touch signs in and gives the secret. null: the authenticator has no PRF.
 */
export async function askPasskey(
  options: Omit<PublicKeyCredentialRequestOptionsJSON, "extensions">,
): Promise<Result<Answered<AuthenticationResponseJSON>, PasskeyFailure>> {
  const optionsJSON = { ...options, extensions: EXTENSIONS };
  const asked = await ceremony(() => startAuthentication({ optionsJSON }));
  if (!asked.ok) return asked;
  const { clientExtensionResults, ...response } = asked.value;
  const secret = secretOf(response.id, clientExtensionResults);
  return ok({ response: { ...response, clientExtensionResults: {} }, secret });
}

/** Asks one passkey only for its secret. Nothing is sent, so the challenge is made here. */
export async function touchPasskey(
  credential: string,
): Promise<Result<PasskeySecret, PasskeyFailure>> {
  const asked = await askPasskey({
    challenge: toBase64Url(crypto.getRandomValues(new Uint8Array(CHALLENGE_BYTES))),
    allowCredentials: [{ id: credential, type: "public-key" }],
    userVerification: "required",
  });
  if (!asked.ok) return asked;
  return asked.value.secret === null ? fail("no-prf") : ok(asked.value.secret);
}

function secretOf(
  credential: string,
  { prf }: AuthenticationResponseJSON["clientExtensionResults"],
): PasskeySecret | null {
  const first = prf?.results?.first;
  if (first === undefined) return null;
  const bytes = ArrayBuffer.isView(first)
    ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
    : new Uint8Array(first);
  return { credential, prf: bytes };
}

async function ceremony<T>(run: () => Promise<T>): Promise<Result<T, PasskeyFailure>> {
  if (!browserSupportsWebAuthn()) return fail("unsupported");
  try {
    return ok(await run());
  } catch (error) {
    return fail(reasonOf(error));
  }
}

/** The browser says NotAllowedError for a refusal, a time-out and no matching passkey alike. */
function reasonOf(error: unknown): PasskeyFailure {
  if (error instanceof WebAuthnError) {
    if (error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED") return "exists";
    if (error.code === "ERROR_CEREMONY_ABORTED") return "cancelled";
  }
  const name = error instanceof Error ? error.name : "";
  return name === "NotAllowedError" || name === "AbortError" ? "cancelled" : "failed";
}
