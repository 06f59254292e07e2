import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { HttpEnv } from "../http-env.ts";
import { apiHeaders, verifyHeaders } from "./page-headers.ts";
import { pageLanguage } from "./page-language.ts";
import { publicPage } from "./public-page.ts";

/** Bundled as text; it is for the browser, and no part of the Worker. */
const script = Object.values(
  import.meta.glob<string>("./verify-script.js", { query: "?raw", import: "default", eager: true }),
).join("");

const STATES = ["none", "good", "bad", "unable"] as const;

/** The page that verifies a proof of filing in the browser. The proof never reaches the server. */
export const verifyPage = new Hono<HttpEnv>()
  .get("/verify", verifyHeaders, (c) => showPage(c))
  .get("/verify.js", apiHeaders, (c) =>
    c.body(script, 200, { "Content-Type": "text/javascript; charset=utf-8" }),
  )
  .get("/.well-known/tieng-mo-filing-key.json", apiHeaders, (c) => {
    const keys = c.var.deps.filingKeys.map((x) => ({ kty: "OKP", crv: "Ed25519", x }));
    return c.json({ message: "tieng-mo/filing/v1 || sha256(age file) || hour", keys });
  });

function showPage(c: Context<HttpEnv>) {
  const lang = pageLanguage(c);
  const { content, filingKeys } = c.var.deps;
  const { texts } = content;
  const title = texts.format(lang, "page-verify-title");
  const states = STATES.map(
    (state) =>
      html`<p data-state="${state}" hidden>${texts.format(lang, `page-verify-${state}`)}</p>`,
  );
  const main = html`<h1>${title}</h1>
<noscript><p>${texts.format(lang, "page-verify-unable")}</p></noscript>
<section class="check" data-keys="${filingKeys.join(" ")}" aria-live="polite">${states}
<p data-state="good" hidden><strong data-hour></strong><br><code data-hash></code></p></section>
<p class="meta">${texts.format(lang, "page-verify-what")}</p>
<script src="/verify.js" type="module"></script>`;
  c.header("Content-Language", lang);
  c.header("Vary", "Accept-Language");
  c.header("Cache-Control", "no-cache");
  return c.html(publicPage({ lang, content, path: "/verify", title, main }));
}
