import type { Drafts } from "./drafts.ts";
import type { Presence } from "./presence.ts";
import type { SessionStore } from "./session-store.ts";

/** Objects that live as long as the page, independent of who is signed in. */
export interface Desk {
  store: SessionStore;
  drafts: Drafts;
  presence: Presence;
}
