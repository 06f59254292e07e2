import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { isAsShown } from "./is-as-shown.ts";
import { openSession } from "./open-session.ts";
import type { SessionStore } from "./session-store.ts";

let asked = 0;
/** Store → which question the session that it shows answers, by their order. */
const answered = new WeakMap<SessionStore, number>();

/**
 * Reads the officer again, to open a key that was granted in the meantime. Of two that are read at a
 * time, the one that was asked later is shown, whichever comes first. Throws CallFailed.
 */
export async function refreshMe(store: SessionStore): Promise<void> {
  const question = ++asked;
  const before = store.get();
  const me = await call(api.me.$get());
  if (before.type !== "open") return;
  const next = await openSession(me, before.own);
  const session = store.get();
  // It may have been locked in the meantime, and unlocked with what was read then.
  if (session.type !== "open" || session.own !== before.own) return;
  if (question < (answered.get(store) ?? 0)) return;
  if (!isAsShown(session, next)) next.stationKey = { type: "wrong" };
  answered.set(store, question);
  store.set(next);
}
