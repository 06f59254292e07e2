import type { Desk } from "./desk.ts";
import { type DraftBox, Drafts } from "./drafts.ts";
import { SessionStore } from "./session-store.ts";

/** Drafts are closed with the keys: sealed at a lock, dropped at sign-out. */
export function makeDesk(box: DraftBox): Desk {
  const store = new SessionStore();
  const drafts = new Drafts(box);
  store.subscribe((now, before) => {
    if (before.type === "open" && now.type !== "open") drafts.close(before.own.recipient);
    if (now.type === "signed-out" && now.why === "left") drafts.forget();
  });
  return { store, drafts };
}
