import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import { Hono } from "hono";
import type { Invitation, StoredCredential, UsedChallenge } from "../../app/station/port.ts";
import { orRefuse, Refusal } from "../errors.ts";
import type { HttpDeps, HttpEnv, StationDoor } from "../http-env.ts";
import { readChallenge, sealChallenge } from "./challenge.ts";
import { checkRegistration, registrationOptions } from "./passkeys.ts";
import { refuseAttempt } from "./refuse-attempt.ts";
import { writeSessionCookie } from "./session-cookie.ts";
import { joinFinish, joinStart } from "./sign-in-inputs.ts";
import { hashToken, newToken } from "./tokens.ts";
import { valid } from "./valid.ts";

/** Joining: the invitation is checked first and consumed by the request that succeeds. */
export const joinRoutes = new Hono<HttpEnv>()
  .post("/start", valid("json", joinStart), async (c) => {
    const { deps } = c.var;
    const { station: id, token, name } = c.req.valid("json");
    const invite = await hashToken(token);
    const { officer, first, recovers } = await findInvitation(deps, id, invite);
    const holder = { station: id, officer };
    const use = { type: "recover", invite } as const;
    return c.json({
      officer,
      first,
      options: await registrationOptions(deps, { holder, name, use: { type: "join", invite } }),
      recovery:
        recovers === null
          ? null
          : { recipient: recovers, challenge: await sealChallenge(deps, use, recovers) },
    });
  })
  .post("/finish", valid("json", joinFinish), async (c) => {
    const { deps } = c.var;
    const { station: id, token, response, recovery, ...sent } = c.req.valid("json");
    const { stationKey = null, ...own } = sent;
    const invite = await hashToken(token);
    const { station, recovers } = await findInvitation(deps, id, invite);
    const newcomer = { invite, recovers: recovers !== null, response, recovery };
    const checked = await checkNewcomer(deps, newcomer);
    if (!checked) throw await refuseAttempt(station, "sign-in-failed");
    const sessionToken = newToken(deps.random);
    const session = await hashToken(sessionToken);
    const joined = await station.join({ ...own, ...checked, invite, stationKey, session });
    const { officer } = orRefuse(joined);
    await writeSessionCookie(c, { station: id, token: sessionToken });
    return c.json({ officer });
  });

async function findInvitation(
  deps: HttpDeps,
  id: string,
  invite: string,
): Promise<Invitation & { station: StationDoor }> {
  if (!deps.content.place.stations.some((known) => known.id === id)) {
    throw new Refusal("invite-invalid");
  }
  const station = deps.station(id);
  const invitation = await station.invitation(invite);
  if (!invitation) throw await refuseAttempt(station, "invite-invalid");
  return { ...invitation, station };
}

interface Newcomer {
  /** Hash of the invite's token. */
  invite: string;
  /** Whether the invite asks for the recovery kit. */
  recovers: boolean;
  /** Absent: the officer has no authenticator; the invite lets in, a key file signs in later. */
  response: RegistrationResponseJSON | undefined;
  /** What the recovery challenge held. */
  recovery: string | undefined;
}

interface CheckedNewcomer {
  credential: StoredCredential | null;
  challenges: UsedChallenge[];
}

/** Checks a newcomer's proofs; null: one of them fails. */
async function checkNewcomer(
  deps: HttpDeps,
  { invite, recovers, response, recovery }: Newcomer,
): Promise<CheckedNewcomer | null> {
  const checked: CheckedNewcomer = { credential: null, challenges: [] };
  if (response) {
    const made = await checkRegistration(deps, response, { type: "join", invite });
    if (!made) return null;
    checked.credential = made.credential;
    checked.challenges.push(made.challenge);
  }
  if (recovers) {
    const proved = await readChallenge(deps, { type: "recover", invite }, recovery ?? "");
    if (!proved) return null;
    checked.challenges.push(proved);
  }
  return checked;
}
