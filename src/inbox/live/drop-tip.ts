import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { TipPage } from "../../core/station/tip-views.ts";

/** A list is read as pages together, or page by page. */
type Listed = InfiniteData<TipPage> | TipPage;

/** Drops all that was read of a tip that is gone: from the lists at once, before they are read anew. */
export function dropTip(queries: QueryClient, id: string): void {
  const without = (page: TipPage) => ({ ...page, tips: page.tips.filter((tip) => tip.id !== id) });
  queries.setQueriesData<Listed>({ queryKey: ["tips"] }, (list) => {
    if (list && "pages" in list) return { ...list, pages: list.pages.map(without) };
    return list && "tips" in list ? without(list) : list;
  });
  queries.removeQueries({ queryKey: ["opened", `tip ${id}`] });
  // Read anew where it is open: it is not there.
  queries.resetQueries({ queryKey: ["tip", id] }).catch(() => undefined);
}
