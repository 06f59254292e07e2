import { Hono } from "hono";
import { Refusal } from "../errors.ts";
import type { HttpDeps, HttpEnv } from "../http-env.ts";
import { beginSession } from "./begin-session.ts";
import { readChallenge, sealChallenge } from "./challenge.ts";
import { empty } from "./inputs.ts";
import { checkTouch, holderOf, type KeyHolder, touchOptions } from "./passkeys.ts";
import { refuseAttempt } from "./refuse-attempt.ts";
import { keyFileFinish, keyFileStart, signInFinish } from "./sign-in-inputs.ts";
import { valid } from "./valid.ts";

/**
 * Sign-in by a discoverable passkey, or by a key file that opens a sealed challenge. Every way to
 * fail answers the same.
 */
export const signInRoutes = new Hono<HttpEnv>()
  .post("/start", valid("json", empty), async (c) =>
    c.json({ options: await touchOptions(c.var.deps, { type: "sign-in" }) }),
  )
  .post("/finish", valid("json", signInFinish), async (c) => {
    const { deps } = c.var;
    const { response } = c.req.valid("json");
    const holder = knownHolder(deps, holderOf(response));
    const station = deps.station(holder.station);
    const credential = await station.credential(holder.officer, response.id);
    const touch = { response, use: { type: "sign-in" } } as const;
    const checked = credential && (await checkTouch(deps, touch, credential));
    if (!checked) throw await refuseAttempt(station, "sign-in-failed");
    return c.json(await beginSession(c, { ...holder, ...checked }));
  })
  .post("/key-file/start", valid("json", keyFileStart), async (c) => {
    const { deps } = c.var;
    const holder = c.req.valid("json");
    const known = isKnown(deps, holder);
    const recipient = known
      ? await deps.station(holder.station).keyFileRecipient(holder.officer)
      : null;
    return c.json({ challenge: await sealChallenge(deps, useOf(holder), recipient) });
  })
  .post("/key-file/finish", valid("json", keyFileFinish), async (c) => {
    const { deps } = c.var;
    const { answer, ...sent } = c.req.valid("json");
    const holder = knownHolder(deps, sent);
    const station = deps.station(holder.station);
    const challenge = await readChallenge(deps, useOf(holder), answer);
    // Asked again: the officer may have been removed since the challenge was made.
    const recipient = await station.keyFileRecipient(holder.officer);
    if (!challenge || recipient === null) throw await refuseAttempt(station, "sign-in-failed");
    return c.json(await beginSession(c, { ...holder, credential: null, challenge, counter: 0 }));
  });

function useOf({ station, officer }: KeyHolder) {
  return { type: "key-file", officer: `${station}:${officer}` } as const;
}

function knownHolder(deps: HttpDeps, holder: KeyHolder | null): KeyHolder {
  if (!holder || !isKnown(deps, holder)) throw new Refusal("sign-in-failed");
  return holder;
}

/** Addressing an object by an unknown name would create it. */
function isKnown(deps: HttpDeps, { station }: KeyHolder): boolean {
  return deps.content.place.stations.some(({ id }) => id === station);
}
