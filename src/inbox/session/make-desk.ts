import type { Desk } from "./desk.ts";
import { Drafts } from "./drafts.ts";
import { SessionStore } from "./session-store.ts";

/** Drafts are closed with the keys: sealed at a lock, dropped at sign-out. */
export function makeDesk(): Desk {
  const store = new SessionStore();
  const drafts = new Drafts();
  store.subscribe((now, before) => {
    if (before.type === "open" && now.type !== "open") drafts.close(before.own.recipient);
    if (now.type === "signed-out" && now.why === "left") drafts.forget();
  });
  return { store, drafts };
}
