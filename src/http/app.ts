import { Hono } from "hono";
import { inboxApi } from "./api/inbox-api.ts";
import { operatorRoutes } from "./api/operator-routes.ts";
import { notFound, translateError } from "./errors.ts";
import { health } from "./health.ts";
import { bindDeps } from "./http-deps.ts";
import type { HttpEnv } from "./http-env.ts";
import { apiHeaders, httpsOnly, noStore } from "./pages/page-headers.ts";
import { pages } from "./pages/pages.ts";
import { webhooks } from "./webhooks.ts";

const WEBHOOKS = "/webhook";

/** Every address that the Worker answers. */
export function makeApp() {
  const hooks = newApp().route(WEBHOOKS, webhooks);
  const pagesAndApi = newApp()
    .route("/health", health)
    .use(bindDeps, httpsOnly)
    .use("/api/*", noStore, apiHeaders)
    .route("/api", inboxApi)
    .use("/operator/*", noStore, apiHeaders)
    .route("/operator", operatorRoutes)
    .route("/", pages);
  // Nearly all requests are webhooks: apart, they go through nobody else's routes and middleware.
  const fetch = (...asked: Parameters<typeof pagesAndApi.fetch>) => {
    const isHook = new URL(asked[0].url).pathname.startsWith(`${WEBHOOKS}/`);
    return (isHook ? hooks : pagesAndApi).fetch(...asked);
  };
  return { fetch };
}

function newApp() {
  return new Hono<HttpEnv>().onError(translateError).notFound(notFound);
}
