import { hc } from "hono/client";
import type { InboxApi } from "../../http/api/inbox-api.ts";

/** Same origin, so that the session cookie goes along. */
export const api = hc<InboxApi>("/api");
