import { useSyncExternalStore } from "react";
import type { OpenSession, Session } from "./session.ts";
import { useDesk } from "./use-desk.ts";

export function useSession(): Session {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The open session. Use it only inside the shell, where a session is always open. */
export function useOpenSession(): OpenSession {
  const session = useSession();
  if (session.type !== "open") throw new Error("useOpenSession without an open session");
  return session;
}
