import { html } from "hono/html";
import { noticeText } from "../../app/notices/notice-text.ts";
import type { PublicNotice } from "../../app/object-ports.ts";
import { clipText } from "../../core/text/clip-text.ts";
import type { HttpDeps } from "../http-env.ts";
import type { Html } from "./public-page.ts";
import { withPhones } from "./with-phones.ts";

/** Characters of a notice on the list: enough to recognise it, and 50 of them stay a small page. */
const EXCERPT = 280;

/** Characters of a notice that a chat shows under a forwarded link. */
const PREVIEW = 160;

/** A notice on the list: its beginning. */
export function noticeExcerpt(deps: HttpDeps, lang: string, notice: PublicNotice): Html {
  const { texts, place } = deps.content;
  const text = noticeText(place, notice, lang);
  const href = `/notices/${notice.id}?lang=${lang}`;
  const excerpt = clipText(text.body, EXCERPT);
  const more =
    excerpt === text.body.trim()
      ? ""
      : html`<p class="more"><a href="${href}">${texts.format(lang, "page-notice-more")}</a></p>`;
  return html`<article>
<h2 lang="${text.lang}"><a href="${href}">${text.title}</a></h2>
${source(deps, lang, notice)}
<p class="text" lang="${text.lang}">${excerpt}</p>${more}
</article>`;
}

/** A notice on its own page. */
export function wholeNotice(deps: HttpDeps, lang: string, notice: PublicNotice): Html {
  const { texts, place } = deps.content;
  const text = noticeText(place, notice, lang);
  const untranslated = html`<p class="meta">${texts.format(lang, "page-notice-untranslated")}</p>`;
  return html`<article>
<h2 lang="${text.lang}">${text.title}</h2>
${source(deps, lang, notice)}${text.lang === lang ? "" : untranslated}
<p class="text" lang="${text.lang}">${text.body}</p>
</article>`;
}

/** The title of a notice's page. */
export function noticeTitle({ content }: HttpDeps, lang: string, notice: PublicNotice): string {
  const { title } = noticeText(content.place, notice, lang);
  return `${title} · ${content.texts.format(lang, "page-name")}`;
}

/** Open Graph tags: what a chat shows of a forwarded link. */
export function noticePreview(deps: HttpDeps, lang: string, notice: PublicNotice): Html {
  const { texts, place } = deps.content;
  const { title, body } = noticeText(place, notice, lang);
  return html`<meta property="og:type" content="article">
<meta property="og:site_name" content="${texts.format(lang, "page-name")}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${clipText(body, PREVIEW)}">
<meta property="og:url" content="${deps.origin}/notices/${notice.id}">
<link rel="alternate" type="application/cap+xml" href="/notices/${notice.id}.cap.xml">`;
}

/** How anybody can tell a real notice from a forged one. */
export function checkNote({ content, origin }: HttpDeps, lang: string): Html {
  const { texts, place } = content;
  const address = `${origin}/notices`;
  const say = (id: string) => texts.format(lang, id, { ...place.hotlines, address });
  return html`<section class="check">
<h2>${say("page-check-title")}</h2>
<ul>
<li>${say("page-check-here")}</li>
<li>${say("page-check-never")}</li>
<li>${withPhones(say("page-check-doubt"), place.hotlines)}</li>
</ul>
</section>`;
}

function source({ content }: HttpDeps, lang: string, notice: PublicNotice): Html {
  const { texts, place } = content;
  const when = new Intl.DateTimeFormat(lang, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: place.timezone,
  }).format(new Date(notice.approvedAt));
  const station = texts.format(lang, `station-${notice.station}`);
  return html`<p class="meta">${texts.format(lang, "page-notice-from", { station })} · <time datetime="${notice.approvedAt}">${when}</time></p>`;
}
