import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { apiHeaders } from "./page-headers.ts";

const CACHE = "public, max-age=86400";

/** RFC 9309. What is published may be found; officers' pages and proofs are nothing to find. */
const RULES =
  "User-agent: *\nDisallow: /api/\nDisallow: /inbox\nDisallow: /operator/\nDisallow: /verify\n";

export const robotsTxt = new Hono<HttpEnv>().use(apiHeaders).get("/", (c) => {
  c.header("Cache-Control", CACHE);
  return c.text(RULES);
});
