import type { Context } from "hono";
import type { UsedChallenge } from "../../app/station/port.ts";
import type { HttpEnv } from "../http-env.ts";
import type { KeyHolder } from "./passkeys.ts";
import { refuseAttempt } from "./refuse-attempt.ts";
import { readSessionCookie, writeSessionCookie } from "./session-cookie.ts";
import { hashToken, newToken } from "./tokens.ts";

/** A checked answer to a challenge, and the officer who gave it. */
export interface Proof extends KeyHolder {
  challenge: UsedChallenge;
  /** The passkey's signature counter; 0 without one. */
  counter: number;
}

/** Signs an officer in: the one place that gives out a session. */
export async function beginSession(c: Context<HttpEnv>, proof: Proof) {
  const { deps } = c.var;
  const { station: stationId, officer, challenge, counter } = proof;
  const station = deps.station(stationId);
  const token = newToken(deps.random);
  const before = readSessionCookie(c);
  const session = await hashToken(token);
  const previous = before && (await hashToken(before.token));
  const signedIn = await station.signIn({ officer, counter, challenge, session, previous });
  if (!signedIn.ok) throw await refuseAttempt(station, "sign-in-failed");
  writeSessionCookie(c, { station: stationId, token });
  return signedIn.value;
}
