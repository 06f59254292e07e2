import { MutationCache, onlineManager, QueryCache, QueryClient } from "@tanstack/react-query";
import { failureOf } from "../api/call-failed.ts";
import { tellMisfit } from "../api/misfits.ts";
import { announce } from "../parts/announce.ts";
import type { Desk } from "../session/desk.ts";
import { repeatOutdatedReads } from "./repeat-outdated-reads.ts";

const MAX_RETRIES = 3;

/**
 * The reads and writes of one open session. All that was read is dropped when its keys close. Every
 * failed call passes through here, so a session that the server has ended is closed on every page,
 * and drafts about a tip that is gone are dropped. A mutation's `meta.done` is said when it is done.
 */
export function makeQueries({ store, drafts }: Desk): QueryClient {
  const onError = (error: unknown) => {
    const reason = failureOf(error);
    if (reason === "signed-out") store.ended();
    // What an old page may be told by a newer server.
    if (reason === "failed" || reason === "invalid" || reason === "not-found") tellMisfit();
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, { queryKey: [kind, id] }) => {
        onError(error);
        const isGone = kind === "tip" && failureOf(error) === "not-found";
        if (isGone && typeof id === "string") drafts.drop(id);
      },
    }),
    mutationCache: new MutationCache({
      onError,
      onSuccess: (...[, , , { meta }]) => {
        if (typeof meta?.done === "string") announce(meta.done);
      },
    }),
    defaultOptions: {
      // A read that waits for the network would look like one that loads.
      queries: { retry, staleTime: 10_000, networkMode: "always", refetchOnReconnect: true },
      mutations: { networkMode: "always" },
    },
  });
  repeatOutdatedReads(queries);
  const stop = store.subscribe(({ type }) => {
    if (type === "open") return;
    queries.clear();
    stop();
  });
  return queries;
}

/** Retries by itself only failures that may be temporary; without a network it says so at once. */
function retry(count: number, error: unknown): boolean {
  const reason = failureOf(error);
  if (reason === "offline" && !onlineManager.isOnline()) return false;
  return (reason === "offline" || reason === "failed") && count < MAX_RETRIES;
}
