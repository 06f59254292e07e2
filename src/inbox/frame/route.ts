import { parseStatus, type TipStatus } from "../../core/station/tip-status.ts";

/**
 * The paths of all pages, after the `#` of the address. Browsers never send that part, so the id of
 * an open tip reaches no server log. The pages themselves: `app/pages.tsx`.
 */
export const PAGE_IDS = [
  "tips",
  "notices",
  "notices/new",
  "waiting",
  "scams",
  "guide",
  "officers",
  "recovery-kit",
  "ways-in",
  "audit",
] as const;

export type PageId = (typeof PAGE_IDS)[number];

export type Route =
  | { type: "tips"; id: string | null; status: TipStatus | null }
  | { type: Exclude<PageId, "tips"> };

const TIPS: Route = { type: "tips", id: null, status: null };

/** null: no such page. */
export function parseRoute(hash: string): Route | null {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const parts = path.split("/").filter((part) => part !== "");
  const [page, id = null, ...rest] = parts;
  if (page === undefined) return TIPS;
  const known = PAGE_IDS.find((address) => address === parts.join("/"));
  if (known && known !== "tips") return { type: known };
  if (page !== "tips" || rest.length > 0) return null;
  return { type: "tips", id: id && decode(id), status: statusOf(query) };
}

export function routeHref(route: Route): string {
  if (route.type !== "tips") return `#/${route.type}`;
  const id = route.id === null ? "" : `/${encodeURIComponent(route.id)}`;
  return `#/tips${id}${route.status === null ? "" : `?status=${route.status}`}`;
}

function statusOf(query: string): TipStatus | null {
  return parseStatus(new URLSearchParams(query).get("status") ?? "");
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
