import type { QueryClient } from "@tanstack/react-query";
import type { Drafts } from "./drafts.ts";
import type { SessionStore } from "./session-store.ts";

/** What lives as long as the page does, whoever is signed in. */
export interface Desk {
  store: SessionStore;
  drafts: Drafts;
  queries: QueryClient;
}
