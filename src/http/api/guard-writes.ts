import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { Refusal } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";

const READING = new Set(["GET", "HEAD"]);
const JSON_TYPE = /^application\/json\s*(;|$)/i;

/**
 * Against forged requests of other sites, beside the Strict cookie: what changes something comes
 * from our own pages, as JSON, which no form can send.
 */
export const guardWrites = createMiddleware<HttpEnv>(async (c, next) => {
  if (!READING.has(c.req.method)) {
    checkOrigin(c.req.raw.headers, c.var.deps.origin);
    if (!JSON_TYPE.test(c.req.header("Content-Type") ?? "")) throw new Refusal("invalid");
  }
  await next();
});

/** Largest body of an officer's request (tips that are sealed anew). */
const MAX_BODY_BYTES = 256 * 1024;

export const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw new Refusal("too-large");
  },
});

/**
 * Throws a Refusal unless the browser says that the request comes from a page of `origin`.
 * `Sec-Fetch-Site` is its own word, which no page can forge; beside it a browser may leave the
 * Origin out (Chromium does). Where it is missing (sockets, older browsers) the Origin must tell.
 */
export function checkOrigin(headers: Headers, origin: string): void {
  const site = headers.get("Sec-Fetch-Site");
  const named = headers.get("Origin");
  const same = site === null ? named === origin : site === "same-origin" && isOurs(named, origin);
  if (!same) throw new Refusal("forbidden-origin");
}

/** Whether a header names our origin. A page that sends no referrer may send the origin "null". */
function isOurs(named: string | null, origin: string): boolean {
  return named === null || named === "null" || named === origin;
}
