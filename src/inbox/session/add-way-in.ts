import { fail, ok, type Result } from "../../core/result.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import type { KeyPair } from "../keys/station-key.ts";
import { wrapIdentity } from "../keys/wrapped-identity.ts";
import { madeSecret } from "./begin-join.ts";
import { createPasskey, type PasskeyFailure } from "./passkey.ts";

/**
 * Makes another passkey for the officer, and wraps the officer's key to it. One without PRF is
 * refused: it could sign in, and open nothing. Throws CallFailed.
 */
export async function addWayIn(own: KeyPair, name: string): Promise<Result<null, PasskeyFailure>> {
  const { options } = await call(api["ways-in"].start.$post({ json: {} }));
  const made = await createPasskey(options);
  if (!made.ok) return made;
  const { response, prf } = made.value;
  const secret = await madeSecret(prf, response.id);
  if (!secret.ok) return secret;
  if (secret.value === null) return fail("no-prf");
  const wrappedIdentity = await wrapIdentity(own.identity, secret.value);
  return ok(await call(api["ways-in"].$post({ json: { name, response, wrappedIdentity } })));
}
