import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { html } from "hono/html";
import { capAlert } from "../../app/notices/cap-alert.ts";
import { NONE_MS } from "../../app/notices/none-ms.ts";
import type { NoticeFound } from "../../app/notices/notice-board.ts";
import { signedNotice } from "../../app/notices/signed-notice.ts";
import { noticeIdSchema } from "../../core/station/notice.ts";
import type { HttpDeps, HttpEnv } from "../http-env.ts";
import {
  checkNote,
  noticeExcerpt,
  noticeHeading,
  noticePreview,
  noticeTitle,
  wholeNotice,
} from "./notice-parts.ts";
import { noticePicture } from "./notice-picture-route.ts";
import { noticeShare } from "./notice-share.ts";
import { publicHeaders } from "./page-headers.ts";
import { pageLanguage } from "./page-language.ts";
import { type Page, publicPage } from "./public-page.ts";

/** Notices on a page of the list: in any script it stays under 15 kB, compressed. */
export const SHOWN = 12;

/** Most pages of the list. The stations give no more notices than these hold. */
const PAGES = 25;

/** Forms of a notice for machines. */
const FILE = /\.(cap\.xml|json)$/;

/** Aggregators ask every minute. */
const FILE_CACHE = "public, max-age=60";

type PageContext = Context<HttpEnv>;
type Shown = Omit<Page, "content" | "path">;

/** The public pages of notices. A forwarded notice can be checked against them. */
export const noticePages = new Hono<HttpEnv>()
  .use(publicHeaders, etag())
  .get("/", async (c) => {
    const lang = pageLanguage(c);
    const { deps } = c.var;
    const say = (id: string) => deps.content.texts.format(lang, id);
    const number = Math.min(Number(/^[1-9]\d?$/.exec(c.req.query("page") ?? "") ?? 1), PAGES);
    const { notices: all, complete } = await deps.notices.latest(number * SHOWN + 1);
    const notices = all.slice((number - 1) * SHOWN, number * SHOWN);
    const partial = complete ? "" : html`<p class="told">${say("page-notices-partial")}</p>`;
    const none = complete && notices.length === 0 ? html`<p>${say("page-notices-none")}</p>` : "";
    const list = notices.map((notice) => noticeExcerpt(deps, lang, notice));
    const title = say("page-notices-title");
    const feed = `/notices.atom?lang=${lang}`;
    const json = `/notices.json?lang=${lang}`;
    const next = `/notices?lang=${lang}&page=${number + 1}`;
    const hasMore = all.length > number * SHOWN && number < PAGES;
    const older = hasMore ? html`<a href="${next}">${say("page-notices-older")}</a><br>` : "";
    const check = html`<p class="more"><a href="#check">${say("page-check-title")}</a></p>`;
    const statistics = deps.content.place.stations.some(({ publicFigures }) => publicFigures)
      ? html`<br><a href="/statistics?lang=${lang}">${say("page-figures-title")}</a>`
      : "";
    const main = html`<h1>${title}</h1>${check}${partial}${none}${list}
<p class="more">${older}</p>${checkNote(deps, lang)}
<p class="more"><a href="${feed}" type="application/atom+xml">${say("page-feed")}</a>${statistics}</p>`;
    const head = html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${feed}">
<link rel="alternate" type="application/feed+json" title="${title}" href="${json}">`;
    return show(c, { lang, title, main, head });
  })
  .get("/:file{.+\\.(?:cap\\.xml|json)}", async (c) => {
    const name = c.req.param("file");
    const { deps } = c.var;
    const found = await find(deps, name.replace(FILE, ""));
    if (found.type !== "found") return showMissing(c, found);
    const isCap = name.endsWith(".xml");
    c.header("Cache-Control", FILE_CACHE);
    c.header("Content-Type", `application/${isCap ? "cap+xml" : "json"}`);
    return c.body(isCap ? capAlert(deps, found.notice) : await signedNotice(deps, found.notice));
  })
  .route("/", noticePicture)
  .get("/:id", async (c) => {
    const found = await find(c.var.deps, c.req.param("id"));
    return found.type === "found" ? showFound(c, found) : showMissing(c, found);
  });

async function find({ notices }: HttpDeps, id: string): Promise<NoticeFound> {
  return noticeIdSchema.safeParse(id).success ? await notices.find(id) : { type: "unknown" };
}

function showFound(c: PageContext, { notice }: Extract<NoticeFound, { type: "found" }>) {
  const lang = pageLanguage(c);
  const { deps } = c.var;
  const { texts } = deps.content;
  const path = `/notices/${notice.id}`;
  const cap = html`<a href="${path}.cap.xml" type="application/cap+xml">${texts.format(lang, "page-cap")}</a>`;
  const signed = html`<a href="${path}.json" download>${texts.format(lang, "page-signed")}</a><br><a href="/verify?lang=${lang}">${texts.format(lang, "page-verify-title")}</a>`;
  const main = html`${noticeHeading(deps, lang, notice)}
${wholeNotice(deps, lang, notice)}${noticeShare(deps, lang, notice)}${checkNote(deps, lang)}
<p class="more">${allNotices(deps, lang)}<br>${signed}<br>${cap}</p>`;
  const head = noticePreview(deps, lang, notice);
  return show(c, { lang, title: noticeTitle(deps, lang, notice), main, head });
}

/**
 * Answers 404 with "no such notice", or 503 when the station can't be asked: that is not the same.
 */
function showMissing(c: PageContext, { type }: { type: "unknown" | "unreachable" }) {
  const lang = pageLanguage(c);
  const { deps } = c.var;
  const { texts, place } = deps.content;
  const say = (id: string) => texts.format(lang, id, place.hotlines);
  if (type === "unreachable") c.header("Retry-After", String(NONE_MS / 1_000));
  c.status(type === "unknown" ? 404 : 503);
  const title = say(`page-notice-${type}-title`);
  const main = html`<h1 class="doubt">${title}</h1><p>${say(`page-notice-${type}`)}</p>
${checkNote(deps, lang)}<p class="more">${allNotices(deps, lang)}</p>`;
  return show(c, { lang, title, main });
}

function allNotices({ content }: HttpDeps, lang: string) {
  return html`<a href="/notices?lang=${lang}">${content.texts.format(lang, "page-notices-all")}</a>`;
}

/** Browsers must revalidate the page each time: a withdrawn notice must disappear. */
function show(c: PageContext, shown: Shown) {
  c.header("Content-Language", shown.lang);
  c.header("Vary", "Accept-Language");
  c.header("Cache-Control", "no-cache");
  // Whatever was asked for, the page's own address leads to its other languages.
  const path = c.req.path.replace(FILE, "");
  return c.html(publicPage({ ...shown, content: c.var.deps.content, path }));
}
