import { fail, ok, type Result } from "../../core/result.ts";
import type { Me, StationKeyView } from "../../core/station/views.ts";
import { type KeyPair, openStationKey, pairOf } from "../keys/station-key.ts";
import { type PasskeySecret, unwrapIdentity } from "../keys/wrapped-identity.ts";
import type { OpenSession, StationKey } from "./session.ts";

/** Opens a session with the wrapped identity from the server and the passkey's PRF output. */
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

/** Opens the session of an officer whose own key is already open. */
export async function openSession(me: Me, own: KeyPair): Promise<OpenSession> {
  return { type: "open", me, own, stationKey: await readStationKey(me, own) };
}

/** Opens the session of an officer whose key file has just been opened. */
export async function openWithKeyFile(
  me: Me,
  own: KeyPair,
): Promise<Result<OpenSession, "other-key-file">> {
  return own.recipient === me.officer.recipient
    ? ok(await openSession(me, own))
    : fail("other-key-file");
}

async function readStationKey({ stationKey }: Me, own: KeyPair): Promise<StationKey> {
  if (stationKey?.sealed == null) return { type: "waiting" };
  const { recipient, sealed } = stationKey;
  const opened = await openStationKey({ recipient, sealed }, own);
  if (!opened.ok) return { type: "wrong" };
  return { type: "held", pair: opened.value, former: await openFormer(stationKey, opened.value) };
}

/**
 * Opens the former station keys, newest first. Each is sealed to its successor, so the first one
 * that fails ends the chain.
 */
async function openFormer({ former }: StationKeyView, newest: KeyPair): Promise<KeyPair[]> {
  const pairs: KeyPair[] = [];
  for (const stored of former) {
    const opened = await openStationKey(stored, pairs.at(-1) ?? newest);
    if (!opened.ok) break;
    pairs.push(opened.value);
  }
  return pairs;
}
