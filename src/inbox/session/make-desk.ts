import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { failureOf } from "../api/call-failed.ts";
import type { Desk } from "./desk.ts";
import { Drafts } from "./drafts.ts";
import type { Session } from "./session.ts";
import { SessionStore } from "./session-store.ts";

const MAX_RETRIES = 3;

/**
 * Makes the objects of the page. Every failed call passes through here, so a session that the
 * server has ended is closed on every page.
 */
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

/** Retries by itself only failures that may be temporary. */
function retry(count: number, error: unknown): boolean {
  const reason = failureOf(error);
  return (reason === "offline" || reason === "failed") && count < MAX_RETRIES;
}

/**
 * Drops all decrypted data when the keys close. Drafts are sealed at a lock and dropped at
 * sign-out.
 */
function forgetOpened(desk: Desk, { now, before }: { now: Session; before: Session }): void {
  if (before.type === "open" && now.type !== "open") {
    desk.queries.clear();
    desk.drafts.close(before.own.recipient);
  }
  if (now.type === "signed-out" && now.why === "left") desk.drafts.forget();
}
