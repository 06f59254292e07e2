import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { doorRoutes } from "./door-routes.ts";
import { guardWrites, limitBody } from "./guard-writes.ts";
import { keeperRoutes } from "./keeper-routes.ts";
import { keyRoutes } from "./key-routes.ts";
import { noticeRoutes } from "./notice-routes.ts";
import { officerRoutes } from "./officer-routes.ts";
import { ownRoutes } from "./own-routes.ts";
import { requireSession } from "./require-session.ts";
import { tipRoutes } from "./tip-routes.ts";

/** Mounted at `/api`. Whatever comes after `requireSession` is for officers only. */
export const inboxApi = new Hono<HttpEnv>()
  .use(guardWrites, limitBody)
  .route("/", doorRoutes)
  .use(requireSession)
  .route("/", ownRoutes)
  .route("/tips", tipRoutes)
  .route("/officers", officerRoutes)
  .route("/keys", keyRoutes)
  .route("/", keeperRoutes)
  .route("/notices", noticeRoutes);

/** `hc<InboxApi>("/api")`. An answer that is not 2xx holds an ApiErrorBody. */
export type InboxApi = typeof inboxApi;
