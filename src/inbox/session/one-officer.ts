import type { SessionStore } from "./session-store.ts";

/** The tabs of one browser; `BroadcastChannel` fits. */
export interface OtherTabs {
  postMessage(officer: string): void;
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
}

/**
 * The tabs of a browser share one cookie: when another officer signs in in one of them, the others
 * would go on with that officer's session. They close instead.
 */
export function keepOneOfficer(store: SessionStore, tabs: OtherTabs): void {
  const officer = () => {
    const session = store.get();
    return session.type === "open" || session.type === "locked" ? session.me.officer.id : null;
  };
  store.subscribe(() => {
    const id = officer();
    if (id !== null) tabs.postMessage(id);
  });
  tabs.addEventListener("message", ({ data }) => {
    const id = officer();
    if (id !== null && id !== data) store.ended();
  });
}
