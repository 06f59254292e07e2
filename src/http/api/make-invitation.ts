import type { StationRefusal } from "../../app/station/port.ts";
import { ok, type Result } from "../../core/result.ts";
import type { InvitationLink } from "../../core/station/views.ts";
import type { HttpDeps } from "../http-env.ts";
import { hashToken, newToken } from "./tokens.ts";

interface Asked {
  stationId: string;
  /** null: the operator. */
  by: string | null;
  /** Whether the invitation is for the holder of the recovery kit. */
  recovers: boolean;
}

/** The token is in the URL's fragment, which browsers do not send, so no server can log it. */
export async function makeInvitation(
  deps: HttpDeps,
  { stationId, by, recovers }: Asked,
): Promise<Result<InvitationLink, StationRefusal>> {
  const token = newToken(deps.random);
  const hash = await hashToken(token);
  const made = await deps.station(stationId).invite({ hash, by, recovers });
  if (!made.ok) return made;
  return ok({
    url: `${deps.origin}/inbox/#join=${stationId}.${token}`,
    expiresAt: new Date(made.value.expiresAt).toISOString(),
  });
}
