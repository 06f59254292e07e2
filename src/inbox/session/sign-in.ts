import { fail, ok, type Result } from "../../core/result.ts";
import type { Me } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { isKeptInKeyFile } from "../keys/key-file-mark.ts";
import { credentialOf } from "../keys/wrapped-identity.ts";
import { unlockSession } from "./open-session.ts";
import { askPasskey, type PasskeyFailure, touchPasskey } from "./passkey.ts";
import type { LockedSession, OpenSession } from "./session.ts";

export type UnlockFailure =
  | PasskeyFailure
  | "malformed"
  | "other-passkey"
  | "wrong-passphrase"
  | "not-key-file"
  | "other-key-file"
  | "wrong-words";

/**
 * Signs in at the server and unlocks the keys with one touch. Gives a locked session when the
 * officer's keys are in a key file. Throws CallFailed.
 */
export async function signIn(): Promise<Result<OpenSession | LockedSession, UnlockFailure>> {
  const { options } = await call(api["sign-in"].start.$post({ json: {} }));
  const asked = await askPasskey(options);
  if (!asked.ok) return asked;
  const { response, secret } = asked.value;
  await call(api["sign-in"].finish.$post({ json: { response } }));
  const me = await call(api.me.$get());
  if (isKeptInKeyFile(me.wrappedIdentity)) return ok({ type: "locked", me, why: "key-file" });
  return secret === null ? fail("no-prf") : unlockSession(me, secret);
}

/** Opens the keys of a session that is still valid at the server. Sends nothing. */
export async function unlock(me: Me): Promise<Result<OpenSession, UnlockFailure>> {
  const credential = credentialOf(me.wrappedIdentity);
  if (credential === null) return fail("malformed");
  const secret = await touchPasskey(credential);
  return secret.ok ? unlockSession(me, secret.value) : secret;
}
