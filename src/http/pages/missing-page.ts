import { Hono } from "hono";
import { html } from "hono/html";
import type { HttpEnv } from "../http-env.ts";
import { publicHeaders } from "./page-headers.ts";
import { pageLanguage } from "./page-language.ts";
import { publicPage } from "./public-page.ts";

/** Read by programs, which get JSON; whoever types such an address gets a page. */
const PROGRAMS = /^\/(api|operator|health|webhook)(\/|$)/;

/** Whatever has no page, in the reader's language. Nothing of the address stands on it. */
export const missingPage = new Hono<HttpEnv>().use(publicHeaders).get("/*", (c) => {
  const isRead = (c.req.header("Accept") ?? "").includes("text/html");
  if (PROGRAMS.test(c.req.path) && !isRead) return c.notFound();
  const lang = pageLanguage(c);
  const { content } = c.var.deps;
  const say = (id: string) => content.texts.format(lang, id);
  const title = say("page-missing-title");
  const main = html`<h1>${title}</h1><p>${say("page-missing")}</p>
<p class="more"><a href="/notices?lang=${lang}">${say("page-notices-all")}</a></p>`;
  c.header("Content-Language", lang);
  c.header("Vary", "Accept-Language");
  c.header("Cache-Control", "no-cache");
  return c.html(publicPage({ lang, content, path: "/notices", title, main }), 404);
});
