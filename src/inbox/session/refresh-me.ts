import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { isAsShown } from "./is-as-shown.ts";
import { openSession } from "./open-session.ts";
import type { SessionStore } from "./session-store.ts";

/**
 * Reads the officer again, to open a key that was granted in the meantime. Throws CallFailed.
 */
export async function refreshMe(store: SessionStore): Promise<void> {
  const me = await call(api.me.$get());
  const session = store.get();
  if (session.type !== "open") return;
  const next = await openSession(me, session.own);
  if (!isAsShown(session, next)) next.stationKey = { type: "wrong" };
  // It may have been locked in the meantime.
  if (store.get() === session) store.set(next);
}
