import { Hono } from "hono";
import { Refusal } from "./errors.ts";
import type { HttpDeps, HttpEnv } from "./http-env.ts";
import { empty, signInFinish } from "./inputs.ts";
import { checkSignIn, holderOf, type KeyHolder, signInOptions } from "./passkeys.ts";
import { refuseAttempt } from "./refuse-attempt.ts";
import { readSessionCookie, writeSessionCookie } from "./session-cookie.ts";
import { hashToken, newToken } from "./tokens.ts";
import { valid } from "./valid.ts";

/** Sign-in by a discoverable passkey; every way to fail answers the same. */
export const signInRoutes = new Hono<HttpEnv>()
  .post("/start", valid("json", empty), async (c) =>
    c.json({ options: await signInOptions(c.var.deps) }),
  )
  .post("/finish", valid("json", signInFinish), async (c) => {
    const { deps } = c.var;
    const { response } = c.req.valid("json");
    const holder = knownHolder(deps, holderOf(response));
    const station = deps.station(holder.station);
    const credential = await station.credential(holder.officer);
    const checked = credential && (await checkSignIn(deps, response, credential));
    if (!checked) throw await refuseAttempt(station, "sign-in-failed");
    const token = newToken(deps.random);
    const before = readSessionCookie(c);
    const signedIn = await station.signIn({
      officer: holder.officer,
      ...checked,
      session: await hashToken(token),
      previous: before && (await hashToken(before.token)),
    });
    if (!signedIn.ok) throw await refuseAttempt(station, "sign-in-failed");
    writeSessionCookie(c, { station: holder.station, token });
    return c.json(signedIn.value);
  });

function knownHolder(deps: HttpDeps, holder: KeyHolder | null): KeyHolder {
  const known = deps.content.place.stations.some(({ id }) => id === holder?.station);
  if (!holder || !known) throw new Refusal("sign-in-failed");
  return holder;
}
