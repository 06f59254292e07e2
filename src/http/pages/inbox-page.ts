import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { inboxHeaders } from "./page-headers.ts";

const ROOT = "/inbox/";
/** Built files have a hash of their content in the name. */
const HASHED = /^\/inbox\/assets\//;

/**
 * The officers' app. Every path that is no file of it is a view of the app, so its page answers.
 */
export const inboxPage = new Hono<HttpEnv>().use(inboxHeaders).get("/*", async (c) => {
  const url = new URL(c.req.url);
  if (url.pathname === "/inbox") return c.redirect(ROOT);
  const found = await c.var.deps.asset(c.req.raw);
  const isFile = found.status !== 404;
  if (!isFile && HASHED.test(url.pathname)) return c.notFound();
  const answer = isFile ? found : await c.var.deps.asset(new Request(new URL(ROOT, url)));
  // A copy: headers of an answer from the asset store are frozen.
  const page = new Response(answer.body, answer);
  const cacheable = isFile && HASHED.test(url.pathname);
  page.headers.set("Cache-Control", cacheable ? "public, max-age=31536000, immutable" : "no-cache");
  return page;
});
