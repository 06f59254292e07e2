import { call } from "../api/call.ts";
import { failureOf } from "../api/call-failed.ts";
import { api } from "../api/client.ts";
import type { Desk } from "./desk.ts";
import { readInvite } from "./invite.ts";
import { keepName } from "./kept-name.ts";
import type { LockedSession, OpenSession } from "./session.ts";

/**
 * Determines the first page: join (an invite link), an existing session, or sign-in. Removes an
 * invite's token from the address bar before anything else.
 */
export async function startSession({ store }: Desk): Promise<void> {
  const link = readInvite(location.hash);
  if (link.type === "invite") {
    history.replaceState(null, "", location.pathname);
    store.set({ type: "joining", invite: link.invite });
    return;
  }
  store.set({ type: "starting" });
  try {
    store.set({ type: "locked", me: await call(api.me.$get()), why: "reload" });
  } catch (error) {
    const reason = failureOf(error);
    store.set(
      reason === "signed-out" ? { type: "signed-out", why: "fresh" } : { type: "unreachable" },
    );
  }
}

/** Enters a session and reopens the drafts that a lock had sealed. */
export async function enterSession(
  { store, drafts }: Desk,
  session: OpenSession | LockedSession,
): Promise<void> {
  keepName("");
  if (session.type === "open") await drafts.reopen(session.own);
  store.set(session);
}
