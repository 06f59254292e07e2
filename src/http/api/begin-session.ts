import type { Context } from "hono";
import type { UsedWay } from "../../app/station/port.ts";
import { Refusal } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import type { KeyHolder } from "./passkeys.ts";
import { refuseAttempt } from "./refuse-attempt.ts";
import { readSessionCookie, writeSessionCookie } from "./session-cookie.ts";
import { hashToken, newToken } from "./tokens.ts";

/** A checked answer to a challenge, and the officer who gave it. */
export type Proof = KeyHolder & UsedWay;

/** Signs an officer in: the one place that gives out a session. */
export async function beginSession(c: Context<HttpEnv>, { station: stationId, ...way }: Proof) {
  const { deps } = c.var;
  const station = deps.station(stationId);
  const token = newToken(deps.random);
  const before = await readSessionCookie(c);
  const session = await hashToken(token);
  const previous = before && (await hashToken(before.token));
  const signedIn = await station.signIn({ ...way, session, previous });
  if (!signedIn.ok && signedIn.reason === "suspended") throw new Refusal("suspended");
  if (!signedIn.ok) throw await refuseAttempt(station, "sign-in-failed");
  await writeSessionCookie(c, { station: stationId, token });
  return signedIn.value;
}
