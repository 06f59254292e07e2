import type { Desk } from "./desk.ts";
import { Drafts } from "./drafts.ts";
import type { Keeper } from "./keeper.ts";
import { Presence } from "./presence.ts";
import { SessionStore } from "./session-store.ts";

/** Drafts are closed with the keys: sealed at a lock, dropped at sign-out. */
export function makeDesk(loadKeeper: () => Promise<Keeper>): Desk {
  const store = new SessionStore();
  const drafts = new Drafts(loadKeeper);
  store.subscribe((now, before) => {
    if (before.type === "open" && now.type !== "open") drafts.close();
    if (now.type === "signed-out" && now.why === "left") drafts.forget();
  });
  return { store, drafts, presence: new Presence({ after }) };
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
