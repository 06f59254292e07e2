import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { failureOf } from "../api/call-failed.ts";
import type { Desk } from "./desk.ts";
import { Drafts } from "./drafts.ts";
import type { Session } from "./session.ts";
import { SessionStore } from "./session-store.ts";

const MAX_RETRIES = 3;

/** Every failed call passes here: a session that ended anywhere ends everywhere. */
export function makeDesk(): Desk {
  const store = new SessionStore();
  const drafts = new Drafts();
  const onError = (error: unknown) => {
    if (failureOf(error) === "signed-out") store.ended();
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry, staleTime: 10_000 }, mutations: { networkMode: "always" } },
  });
  const desk = { store, drafts, queries };
  store.subscribe((now, before) => forgetOpened(desk, { now, before }));
  return desk;
}

/** Only what may pass by itself is tried again unasked. */
function retry(count: number, error: unknown): boolean {
  const reason = failureOf(error);
  return (reason === "offline" || reason === "failed") && count < MAX_RETRIES;
}

/** Whatever was decrypted is forgotten with the keys; drafts are sealed, or dropped on leaving. */
function forgetOpened(desk: Desk, { now, before }: { now: Session; before: Session }): void {
  if (before.type === "open" && now.type !== "open") {
    desk.queries.clear();
    desk.drafts.close(before.own.recipient);
  }
  if (now.type === "signed-out" && now.why === "left") desk.drafts.forget();
}
