import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { HttpEnv } from "../http-env.ts";
import { apiHeaders, verifyHeaders } from "./page-headers.ts";
import { pageLanguage } from "./page-language.ts";
import { publicPage } from "./public-page.ts";

const STATES = ["none", "good", "bad", "unable", "notice", "withdrawn", "changed"] as const;

/** What is signed, of each kind. */
const MESSAGES = {
  filing: "tieng-mo/filing/v1 || sha256(age file) || hour",
  notice: "tieng-mo/notice/v1 || canonical JSON (RFC 8785) of the notice",
};

/**
 * The page that verifies a proof of filing or a notice's file in the browser, by a script among the
 * assets (`http/static/`). Neither reaches the server.
 */
export const verifyPage = new Hono<HttpEnv>()
  .get("/verify", verifyHeaders, (c) => showPage(c))
  .get("/.well-known/:file{tieng-mo-(?:filing|notice)-key\\.json}", apiHeaders, (c) => {
    const kind = c.req.param("file").includes("filing") ? "filing" : "notice";
    const keys = c.var.deps[`${kind}Keys`].map((x) => ({ kty: "OKP", crv: "Ed25519", x }));
    return c.json({ message: MESSAGES[kind], keys });
  });

function showPage(c: Context<HttpEnv>) {
  const lang = pageLanguage(c);
  const { content, filingKeys, noticeKeys } = c.var.deps;
  const say = (id: string) => content.texts.format(lang, id);
  const title = say("page-verify-title");
  const states = STATES.map(
    (state) => html`<p data-state="${state}" hidden>${say(`page-verify-${state}`)}</p>`,
  );
  const main = html`<h1>${title}</h1>
<noscript><p>${say("page-verify-unable")}</p></noscript>
<section class="check" data-filing-keys="${filingKeys.join(" ")}" data-notice-keys="${noticeKeys.join(" ")}" aria-live="polite">${states}
<p data-state="good" hidden><strong data-hour></strong><br><code data-hash></code></p>
<div data-state="notice withdrawn" hidden><div data-notice><h2 data-title></h2><p class="text" data-body></p></div>
<p class="meta" data-when></p><p class="more"><a data-link>${say("page-notice-more")}</a></p></div></section>
<p><label>${say("page-verify-file")}<br><input type="file" accept=".json,application/json"></label></p>
<p class="meta">${say("page-verify-what")}</p>
<script src="/inbox/verify.js" type="module"></script>`;
  c.header("Content-Language", lang);
  c.header("Vary", "Accept-Language");
  c.header("Cache-Control", "no-cache");
  return c.html(publicPage({ lang, content, path: "/verify", title, main }));
}
