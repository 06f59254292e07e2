import type { InvitationLink } from "../../core/station/views.ts";
import type { HttpDeps } from "../http-env.ts";
import { hashToken, newToken } from "./tokens.ts";

/**
 * `invite` stores the hash of the link's token. The token is in the URL's fragment, which
 * browsers do not send, so no server can log it.
 */
export async function makeInvitation(
  deps: HttpDeps,
  stationId: string,
  invite: (hash: string) => Promise<{ expiresAt: number }>,
): Promise<InvitationLink> {
  const token = newToken(deps.random);
  const { expiresAt } = await invite(await hashToken(token));
  return linkOf(deps, { stationId, token }, expiresAt);
}

export function linkOf(
  { origin }: HttpDeps,
  { stationId, token }: { stationId: string; token: string },
  expiresAt: number,
): InvitationLink {
  const url = `${origin}/inbox/#join=${stationId}.${token}`;
  return { url, expiresAt: new Date(expiresAt).toISOString() };
}
