import { TIP_STATUSES, type TipStatus } from "../../core/station/views.ts";

/**
 * Pages live behind the `#`, which browsers never send: the id of an open tip reaches no server
 * log through the address bar.
 */
export type Route =
  | { type: "tips"; id: string | null; status: TipStatus | null }
  | { type: "notices" }
  | { type: "write-notice" }
  | { type: "officers" }
  | { type: "scams" }
  | { type: "guide" }
  | { type: "recovery-kit" }
  | { type: "unknown" };

const TIPS: Route = { type: "tips", id: null, status: null };

export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [page = "", id = null, ...rest] = path.split("/").filter((part) => part !== "");
  if (rest.length > 0) return { type: "unknown" };
  switch (page) {
    case "":
      return TIPS;
    case "tips":
      return { type: "tips", id: id && decode(id), status: parseStatus(query) };
    case "notices":
      if (id === null) return { type: "notices" };
      return id === "new" ? { type: "write-notice" } : { type: "unknown" };
    case "officers":
      return id === null ? { type: "officers" } : { type: "unknown" };
    case "scams":
      return id === null ? { type: "scams" } : { type: "unknown" };
    case "guide":
      return id === null ? { type: "guide" } : { type: "unknown" };
    case "recovery-kit":
      return id === null ? { type: "recovery-kit" } : { type: "unknown" };
  }
  return { type: "unknown" };
}

export function routeHref(route: Exclude<Route, { type: "unknown" }>): string {
  switch (route.type) {
    case "tips": {
      const id = route.id === null ? "" : `/${encodeURIComponent(route.id)}`;
      return `#/tips${id}${route.status === null ? "" : `?status=${route.status}`}`;
    }
    case "notices":
      return "#/notices";
    case "write-notice":
      return "#/notices/new";
    case "officers":
      return "#/officers";
    case "scams":
      return "#/scams";
    case "guide":
      return "#/guide";
    case "recovery-kit":
      return "#/recovery-kit";
  }
}

function parseStatus(query: string): TipStatus | null {
  const asked = new URLSearchParams(query).get("status");
  return TIP_STATUSES.find((status) => status === asked) ?? null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
