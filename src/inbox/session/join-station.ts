import { fail, ok, type Result } from "../../core/result.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { newKeyPair, sealStationKey } from "../keys/station-key.ts";
import { wrapIdentity } from "../keys/wrapped-identity.ts";
import { openSession } from "./open-session.ts";
import { createPasskey, forgetPasskey, type PasskeyFailure, touchPasskey } from "./passkey.ts";
import type { Invite, OpenSession } from "./session.ts";

/**
 * Makes this browser's holder an officer: ask the server, make the passkey, get its secret, make
 * the officer's key (and, as the first officer, the station's), hand over the sealed forms. Until
 * that last call nothing is stored anywhere but the passkey. Throws CallFailed.
 */
export async function joinStation(
  invite: Invite,
  name: string,
): Promise<Result<OpenSession, PasskeyFailure>> {
  const who = { ...invite, name };
  const { first, options } = await call(api.join.start.$post({ json: who }));
  const made = await createPasskey(options);
  if (!made.ok) return made;
  const { response } = made.value;
  const secret = made.value.secret ? ok(made.value.secret) : await touchPasskey(response.id);
  if (!secret.ok) return refuse(secret.reason, { rpId: options.rp.id, credential: response.id });
  const own = await newKeyPair();
  const wrappedIdentity = await wrapIdentity(own.identity, secret.value);
  const stationKey = first ? await newStationKey(own.recipient) : undefined;
  const keys = { recipient: own.recipient, wrappedIdentity, stationKey };
  await call(api.join.finish.$post({ json: { ...who, ...keys, response } }));
  return ok(await openSession(await call(api.me.$get()), own));
}

async function newStationKey(ownRecipient: string) {
  const station = await newKeyPair();
  return { recipient: station.recipient, sealed: await sealStationKey(station, ownRecipient) };
}

async function refuse(
  reason: PasskeyFailure,
  { rpId, credential }: { rpId: string | undefined; credential: string },
): Promise<Result<never, PasskeyFailure>> {
  if (reason === "no-prf") await forgetPasskey(rpId, credential);
  return fail(reason);
}
