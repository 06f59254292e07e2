import { Hono } from "hono";
import type { Env } from "../wire.ts";
import { inboxApi } from "./api/inbox-api.ts";
import { operatorRoutes } from "./api/operator-routes.ts";
import { notFound, translateError } from "./errors.ts";
import { health } from "./health.ts";
import { bindDeps } from "./http-deps.ts";
import type { HttpEnv } from "./http-env.ts";
import { ownHost } from "./own-host.ts";
import { apiHeaders, httpsOnly, noStore } from "./pages/page-headers.ts";
import { pages } from "./pages/pages.ts";
import { takeUpdate, webhookOf } from "./webhooks.ts";

/** The routes of the Worker. */
export function makeApp() {
  const pagesAndApi = new Hono<HttpEnv>()
    .onError(translateError)
    .notFound(notFound)
    .route("/health", health)
    .use(bindDeps, ownHost, httpsOnly)
    .use("/api/*", noStore, apiHeaders)
    .route("/api", inboxApi)
    .use("/operator/*", noStore, apiHeaders)
    .route("/operator", operatorRoutes)
    .route("/", pages);
  type Context = Parameters<typeof pagesAndApi.fetch>[2];
  // Nearly all requests are webhooks: they go through nobody else's routes and middleware.
  const fetch = async (request: Request, env: Env, context: Context) => {
    const channel = webhookOf(request);
    if (channel) return takeUpdate(request, env, channel);
    return pagesAndApi.fetch(request, env, context);
  };
  return { fetch };
}
