import { z } from "zod";
import { operatorToken } from "./operator-token.ts";

const Invitations = z.object({ links: z.array(z.object({ url: z.url() })) });
const HTTP_CONFLICT = 409;

export interface InviteRequest {
  origin: string;
  appSecret: string;
  station: string;
  /** Whether it is for the holder of the recovery kit of a station that has officers. */
  recovers?: boolean;
}

/** The Worker refused the invitation. Names its status, but nothing of the request. */
export class InviteRefused extends Error {
  constructor(status: number) {
    super(`the Worker refused the invitation: ${status}`);
    this.name = "InviteRefused";
  }
}

/**
 * One-time links for a station's first and second officer, or for the second alone; null: it has
 * two who can decide together. With `recovers`, a link for the holder of its recovery kit; null:
 * the station has no key yet.
 */
export async function requestInvites(request: InviteRequest): Promise<string[] | null> {
  const response = await fetch(`${request.origin}/operator/invites`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${operatorToken(request.appSecret)}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ station: request.station, recovers: request.recovers }),
  });
  if (response.status === HTTP_CONFLICT) return null;
  if (!response.ok) throw new InviteRefused(response.status);
  return Invitations.parse(await response.json()).links.map(({ url }) => url);
}
