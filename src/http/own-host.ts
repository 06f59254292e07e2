import { createMiddleware } from "hono/factory";
import { Refusal } from "./errors.ts";
import type { HttpEnv } from "./http-env.ts";

const READING = new Set(["GET", "HEAD"]);

/**
 * Where ORIGIN is https, pages and the API answer only there. Another host gets 421, so that no
 * second address shows a copy of them. Reading over http is redirected to https; a write over http
 * is refused, because what it carried was already sent in the clear.
 */
export const ownHost = createMiddleware<HttpEnv>(async (c, next) => {
  const own = new URL(c.var.deps.origin);
  if (own.protocol !== "https:") return next();
  const asked = new URL(c.req.url);
  if (asked.host !== own.host) return c.body(null, 421);
  // A proxy that ends TLS before `npm run worker` says so; Cloudflare sets the header itself.
  const scheme = c.req.header("X-Forwarded-Proto") ?? asked.protocol.slice(0, -1);
  if (scheme === "https") return next();
  if (!READING.has(c.req.method)) throw new Refusal("forbidden-origin");
  return c.redirect(`${own.origin}${asked.pathname}${asked.search}`, 308);
});
