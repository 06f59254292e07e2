import { FIRST_VIEW, type ListView, parseView, viewQuery } from "./list-view.ts";

/**
 * The paths of all pages, after the `#` of the address. Browsers never send that part, so the id of
 * an open tip reaches no server log. The pages themselves: `app/pages.tsx`.
 */
export const PAGE_IDS = [
  "tips",
  "matter",
  "practice",
  "deadlines",
  "notices",
  "notices/new",
  "waiting",
  "shift",
  "duty",
  "picture",
  "scams",
  "guide",
  "officers",
  "recovery-kit",
  "ways-in",
  "handbook",
  "audit",
] as const;

export type PageId = (typeof PAGE_IDS)[number];

export type Route =
  | { type: "tips"; id: string | null; view: ListView }
  | { type: "matter"; id: string }
  | { type: Exclude<PageId, "tips" | "matter"> };

const TIPS: Route = { type: "tips", id: null, view: FIRST_VIEW };

/** null: no such page. */
export function parseRoute(hash: string): Route | null {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const parts = path.split("/").filter((part) => part !== "");
  const [page, id = null, ...rest] = parts;
  if (page === undefined) return TIPS;
  const known = PAGE_IDS.find((address) => address === parts.join("/"));
  if (page === "matter") {
    const matter = id && rest.length === 0 ? decode(id) : null;
    return matter === null ? null : { type: page, id: matter };
  }
  if (known && known !== "tips" && known !== "matter") return { type: known };
  if (page !== "tips" || rest.length > 0) return null;
  return { type: "tips", id: id && decode(id), view: parseView(query) };
}

export function routeHref(route: Route): string {
  if (route.type === "tips") return tipsHref(route.id, route.view);
  return route.type === "matter" ? matterHref(route.id) : `#/${route.type}`;
}

/** The page of tips that are about the same thing. */
export function matterHref(id: string): string {
  return `#/matter/${encodeURIComponent(id)}`;
}

/** A tip beside the list that is seen, or the list alone. */
export function tipsHref(id: string | null, view = FIRST_VIEW): string {
  return `#/tips${id === null ? "" : `/${encodeURIComponent(id)}`}${viewQuery(view)}`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
