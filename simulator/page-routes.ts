import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { Hono } from "hono";

/** No inline script or style; pictures may come from any bot, links open outside. */
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "img-src * data:; media-src *; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": CONTENT_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

/** The page with the two phones, and one for each channel; their TypeScript is served with the types blanked out. */
export function createPageRoutes(): Hono {
  const app = new Hono();
  app.get("/", async (c) => c.body(await readPage("index.html"), 200, HEADERS));
  app.get("/channels/:id", async (c) => c.body(await readPage("channel.html"), 200, HEADERS));
  app.get("/page/:file{[a-z-]+\\.ts}", async (c) => {
    const source = await readPage(c.req.param("file")).catch(() => null);
    if (source === null) return c.notFound();
    return c.body(stripTypeScriptTypes(source), 200, { "content-type": "text/javascript" });
  });
  app.get("/page/:file{[a-z-]+\\.(css|svg)}", async (c) => {
    const name = c.req.param("file");
    const source = await readPage(name).catch(() => null);
    if (source === null) return c.notFound();
    const type = name.endsWith(".css") ? "text/css" : "image/svg+xml";
    return c.body(source, 200, { "content-type": type });
  });
  return app;
}

/** Names are limited by the routes above to lower-case letters and hyphens. */
function readPage(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, "page", name), "utf8");
}
