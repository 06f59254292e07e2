import type { StationRefusal } from "../../app/station/port.ts";
import { ok, type Result } from "../../core/result.ts";
import type { InvitationLink } from "../../core/station/views.ts";
import type { HttpDeps } from "../http-env.ts";
import { hashToken, newToken } from "./tokens.ts";

/**
 * `invite` stores the hash of the link's token. The token is in the URL's fragment, which browsers do not send, so no server
 * can log it.
 */
export async function makeInvitation(
  deps: HttpDeps,
  stationId: string,
  invite: (hash: string) => Promise<Result<{ expiresAt: number }, StationRefusal>>,
): Promise<Result<InvitationLink, StationRefusal>> {
  const token = newToken(deps.random);
  const made = await invite(await hashToken(token));
  return made.ok ? ok(linkOf(deps, { stationId, token }, made.value.expiresAt)) : made;
}

export function linkOf(
  { origin }: HttpDeps,
  { stationId, token }: { stationId: string; token: string },
  expiresAt: number,
): InvitationLink {
  const url = `${origin}/inbox/#join=${stationId}.${token}`;
  return { url, expiresAt: new Date(expiresAt).toISOString() };
}
