import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { failureOf } from "../api/call-failed.ts";
import type { SessionStore } from "../session/session-store.ts";

const MAX_RETRIES = 3;

/**
 * The reads and writes of one open session. All that was read is dropped when its keys close. Every
 * failed call passes through here, so a session that the server has ended is closed on every page.
 */
export function makeQueries(store: SessionStore): QueryClient {
  const onError = (error: unknown) => {
    if (failureOf(error) === "signed-out") store.ended();
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry, staleTime: 10_000 }, mutations: { networkMode: "always" } },
  });
  const stop = store.subscribe(({ type }) => {
    if (type === "open") return;
    queries.clear();
    stop();
  });
  return queries;
}

/** Retries by itself only failures that may be temporary. */
function retry(count: number, error: unknown): boolean {
  const reason = failureOf(error);
  return (reason === "offline" || reason === "failed") && count < MAX_RETRIES;
}
