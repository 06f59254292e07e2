import { fail, ok, type Result } from "../../core/result.ts";
import type { Me } from "../../core/station/views.ts";
import { type KeyPair, openStationKey, pairOf } from "../keys/station-key.ts";
import { type PasskeySecret, unwrapIdentity } from "../keys/wrapped-identity.ts";
import type { OpenSession, StationKey } from "./session.ts";

/** From what the server keeps and what the passkey gave to an open session. */
export async function unlockSession(
  me: Me,
  secret: PasskeySecret,
): Promise<Result<OpenSession, "malformed" | "other-passkey">> {
  const identity = await unwrapIdentity(me.wrappedIdentity, secret);
  if (!identity.ok) return identity;
  const own = await pairOf(identity.value);
  if (own === null) return fail("malformed");
  return ok(await openSession(me, own));
}

/** The session of an officer whose own key is open already. */
export async function openSession(me: Me, own: KeyPair): Promise<OpenSession> {
  return { type: "open", me, own, stationKey: await readStationKey(me, own) };
}

async function readStationKey({ stationKey }: Me, own: KeyPair): Promise<StationKey> {
  if (stationKey?.sealed == null) return { type: "waiting" };
  const { recipient, sealed } = stationKey;
  const opened = await openStationKey({ recipient, sealed }, own);
  return opened.ok ? { type: "held", pair: opened.value } : { type: "wrong" };
}
