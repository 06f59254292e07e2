import type { Query, QueryClient } from "@tanstack/react-query";
import { refetchTypeOf } from "../api/read-again.ts";

/**
 * Repeats each first read during which its data was invalidated: its answer may be from before the
 * change. The library cancels and repeats a read under way by itself, but only where it has data
 * already (`cancelRefetch`); else the change would not be seen until the next one.
 */
export function repeatOutdatedReads(queries: QueryClient): void {
  const outdated = new WeakSet<Query>();
  queries.getQueryCache().subscribe((event) => {
    if (event.type !== "updated") return;
    const { query, action } = event;
    const { data, fetchStatus } = query.state;
    const isFirst = data === undefined && fetchStatus !== "idle";
    if (action.type === "invalidate" && isFirst) outdated.add(query);
    const isRead = action.type === "success" && !action.manual;
    if (!isRead || !outdated.delete(query)) return;
    const { queryKey } = query;
    const again = { queryKey, exact: true, refetchType: refetchTypeOf(queryKey) };
    queries.invalidateQueries(again).catch(() => undefined);
  });
}
