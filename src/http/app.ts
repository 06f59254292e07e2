import { Hono } from "hono";
import { notFound, translateError } from "./errors.ts";
import { health } from "./health.ts";
import { bindDeps } from "./http-deps.ts";
import type { HttpEnv } from "./http-env.ts";
import { inboxApi } from "./inbox-api.ts";
import { operatorRoutes } from "./operator-routes.ts";
import { apiHeaders, httpsOnly, noStore } from "./page-headers.ts";
import { pages } from "./pages.ts";
import { webhooks } from "./webhooks.ts";

/** Every address that the Worker answers. */
export function makeApp() {
  return new Hono<HttpEnv>()
    .onError(translateError)
    .notFound(notFound)
    .route("/webhook", webhooks)
    .route("/health", health)
    .use(bindDeps, httpsOnly)
    .use("/api/*", noStore, apiHeaders)
    .route("/api", inboxApi)
    .use("/operator/*", noStore, apiHeaders)
    .route("/operator", operatorRoutes)
    .route("/", pages);
}
