import { fail, ok, type Result } from "../../core/result.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { keyFileName, makeKeyFile } from "../keys/key-file.ts";
import { keptInKeyFile } from "../keys/key-file-mark.ts";
import { type KeyPair, newKeyPair, sealStationKey } from "../keys/station-key.ts";
import { type PasskeySecret, wrapIdentity } from "../keys/wrapped-identity.ts";
import { saveBlob } from "../parts/save-blob.ts";
import { answerRecovery } from "./answer-recovery.ts";
import type { Newcomer } from "./begin-join.ts";
import { openSession } from "./open-session.ts";
import type { OpenSession } from "./session.ts";

/** How the officer's identity is kept: wrapped under the passkey's PRF output, or in a key file. */
type Keeping =
  | { type: "passkey"; secret: PasskeySecret }
  | { type: "key-file"; passphrase: string };

export interface Joining {
  newcomer: Newcomer;
  keeping: Keeping;
  /** The station's key pair from the recovery kit; null: no recovery. */
  station: KeyPair | null;
}

/**
 * Makes this browser's user an officer: generates the officer's key (and the station's for its
 * first officer), stores it, and sends the sealed forms. Before that last call nothing is stored
 * except the passkey and the key file. Throws CallFailed.
 */
export async function joinStation({
  newcomer,
  keeping,
  station,
}: Joining): Promise<Result<OpenSession, "wrong-words">> {
  const { who, response, first } = newcomer;
  const own = await newKeyPair();
  const recovery = await answerRecovery(newcomer.recovery, station);
  if (!recovery.ok) return fail("wrong-words");
  const pair = station ?? (first ? await newKeyPair() : null);
  const stationKey = pair
    ? { recipient: pair.recipient, sealed: await sealStationKey(pair, own.recipient) }
    : undefined;
  const wrappedIdentity = await putAway(own, newcomer, keeping);
  const keys = { recipient: own.recipient, wrappedIdentity, stationKey };
  const proofs = { response, recovery: recovery.value };
  await call(api.join.finish.$post({ json: { ...who, ...keys, ...proofs } }));
  return ok(await openSession(await call(api.me.$get()), own));
}

/**
 * Saves the key file before the officer exists at the server, so that nobody joins without a key.
 */
async function putAway(
  own: KeyPair,
  { who, officer }: Newcomer,
  keeping: Keeping,
): Promise<string> {
  if (keeping.type === "passkey") return wrapIdentity(own.identity, keeping.secret);
  const { passphrase } = keeping;
  const secret = { identity: own.identity, passphrase };
  const file = await makeKeyFile({ station: who.station, officer }, secret);
  saveBlob(new Blob([file]), keyFileName(who.station, who.name));
  return keptInKeyFile();
}
