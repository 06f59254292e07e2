import type { Invite } from "./session.ts";

const JOIN = /^#join=(.*)$/;
const INVITE = /^([a-z0-9][a-z0-9-]{0,23})\.([A-Za-z0-9_-]+)$/;

export type InviteLink = { type: "none" } | { type: "invite"; invite: Invite | null };

/** Reads `#join=<station>.<token>`. `invite` is null when the link is incomplete or malformed. */
export function readInvite(hash: string): InviteLink {
  const text = JOIN.exec(hash)?.[1];
  if (text === undefined) return { type: "none" };
  const [, station, token] = INVITE.exec(text) ?? [];
  return { type: "invite", invite: station && token ? { station, token } : null };
}
