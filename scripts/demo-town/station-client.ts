import { hc } from "hono/client";
import type { InboxApi } from "../../src/http/api/inbox-api.ts";

/** The officers' API as one browser without a page would call it. */
export interface StationClient {
  api: ReturnType<typeof hc<InboxApi>>;
  /** The headers of the session, for the live socket. */
  headers(): Record<string, string>;
}

export function stationClient(origin: string): StationClient {
  let cookie = "";
  const headers = () => ({ origin, cookie });
  const send: typeof fetch = async (input, init) => {
    const all = new Headers(init?.headers);
    for (const [name, value] of Object.entries(headers())) all.set(name, value);
    const response = await fetch(input, { ...init, headers: all });
    cookie = response.headers.get("set-cookie")?.split(";", 1)[0] ?? cookie;
    return response;
  };
  return { api: hc<InboxApi>(`${origin}/api`, { fetch: send }), headers };
}
