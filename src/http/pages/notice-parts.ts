import { html } from "hono/html";
import { noticeDay } from "../../app/notices/notice-day.ts";
import { noticeParts, noticeTime } from "../../app/notices/notice-parts.ts";
import { cardUrl, pictureAlt, pictureUrl } from "../../app/notices/notice-pictures.ts";
import { type NoticeText, noticeText } from "../../app/notices/notice-text.ts";
import { standingText } from "../../app/notices/standing-text.ts";
import type { PublicNotice } from "../../app/object-ports.ts";
import { CARD_SIDES } from "../../core/station/notice-picture.ts";
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
  const { texts } = deps.content;
  const text = standingText(deps.content, notice, lang);
  const href = `/notices/${notice.id}?lang=${lang}`;
  const excerpt = clipText(text.body, EXCERPT);
  const more =
    excerpt === text.body.trim()
      ? ""
      : html`<p class="more"><a href="${href}">${texts.format(lang, "page-notice-more")}</a></p>`;
  return html`<article>
<h2 lang="${text.lang}"><a href="${href}">${text.title}</a></h2>
${source(deps, lang, notice)}${untranslated(deps, lang, text)}
<p class="text" lang="${text.lang}">${excerpt}</p>${more}
</article>`;
}

/** A notice on its own page. */
export function wholeNotice(deps: HttpDeps, lang: string, notice: PublicNotice): Html {
  const text = noticeText(deps.content, notice, lang);
  return html`<article>
<h2 lang="${text.lang}">${text.title}</h2>
${source(deps, lang, notice)}${untranslated(deps, lang, text)}
${picture(deps, lang, notice)}<p class="text" lang="${text.lang}">${text.body}</p>${terms(deps, lang, notice)}
</article>${formerTexts(deps, lang, notice)}`;
}

/** Of a withdrawn one nothing. */
function picture({ content, origin }: HttpDeps, lang: string, notice: PublicNotice): Html | "" {
  const url = pictureUrl(origin, notice);
  if (!url) return "";
  const { lang: altLang, alt } = pictureAlt(content.place, notice, lang);
  return html`<p><img src="${new URL(url).pathname}" alt="${alt}" lang="${altLang}"></p>`;
}

/** Where to read more, and until when it holds; of a withdrawn one nothing. */
function terms({ content }: HttpDeps, lang: string, notice: PublicNotice): Html | "" {
  const { link, until, withdrawnAt } = notice;
  if (withdrawnAt !== undefined) return "";
  const more = link && html`<p class="more"><a href="${link}" rel="noopener">${link}</a></p>`;
  const time = until && noticeTime(content, until, lang);
  const end =
    time && html`<p class="meta">${content.texts.format(lang, "notice-until", { time })}</p>`;
  return html`${more}${end}`;
}

/** Whether it can be trusted, before anything else. */
export function noticeHeading(deps: HttpDeps, lang: string, notice: PublicNotice): Html {
  const { texts, place } = deps.content;
  if (notice.withdrawnAt === undefined) {
    return html`<h1 class="real">${texts.format(lang, "page-notice-real")}</h1>`;
  }
  const day = noticeDay(place, notice.withdrawnAt, lang);
  return html`<h1 class="doubt">${texts.format(lang, "page-notice-withdrawn", { day })}</h1>
<p class="told">${texts.format(lang, "page-notice-withdrawn-what")}</p>`;
}

/** What it said before it was corrected, the last one first. */
function formerTexts(deps: HttpDeps, lang: string, notice: PublicNotice): Html | "" {
  const { former = [] } = notice;
  const { texts, place } = deps.content;
  if (former.length === 0) return "";
  const shown = former.toReversed().map((before) => {
    const text = noticeText(deps.content, { ...notice, ...before }, lang);
    const day = noticeDay(place, before.until, lang);
    return html`<h3>${texts.format(lang, "page-notice-former-until", { day })}</h3>
<div lang="${text.lang}"><p><strong>${text.title}</strong></p><p class="text">${text.body}</p></div>`;
  });
  return html`<details class="told"><summary>${texts.format(lang, "page-notice-former")}</summary>${shown}</details>`;
}

/** The title of a notice's page. */
export function noticeTitle({ content }: HttpDeps, lang: string, notice: PublicNotice): string {
  const { title } = standingText(content, notice, lang);
  return `${title} · ${content.texts.format(lang, "page-name")}`;
}

/** Open Graph tags: what a chat shows of a forwarded link. */
export function noticePreview(deps: HttpDeps, lang: string, notice: PublicNotice): Html {
  const { texts } = deps.content;
  const { title, body } = standingText(deps.content, notice, lang);
  const { number } = notice;
  return html`<meta property="og:type" content="article">
<meta property="og:site_name" content="${texts.format(lang, "page-name")}">
<meta property="og:title" content="${[number, title].filter(Boolean).join(" · ")}">
<meta property="og:description" content="${clipText(body, PREVIEW)}">
<meta property="og:url" content="${deps.origin}/notices/${notice.id}">
<meta property="og:image" content="${cardUrl(deps.origin, notice)}">
<meta property="og:image:width" content="${CARD_SIDES[0]}">
<meta property="og:image:height" content="${CARD_SIDES[1]}">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:card" content="summary_large_image">
<link rel="alternate" type="application/cap+xml" href="/notices/${notice.id}.cap.xml">`;
}

/** How anybody can tell a real notice from a forged one. */
export function checkNote({ content, origin }: HttpDeps, lang: string): Html {
  const { texts, place } = content;
  const address = `${origin}/notices`;
  const accounts = place.stations.flatMap(({ handles }) => handles).join(", ");
  const say = (id: string) => texts.format(lang, id, { ...place.hotlines, address, accounts });
  const own = accounts && html`<li>${say("page-check-accounts")}</li>`;
  return html`<section class="check" id="check">
<h2>${say("page-check-title")}</h2>
<ul>
<li>${say("page-check-here")}</li>
<li>${say("page-check-never")}</li>
${own}
<li>${withPhones(say("page-check-doubt"), place.hotlines)}</li>
</ul>
</section>`;
}

/** Marks a text that is not in the reader's language. */
function untranslated({ content }: HttpDeps, lang: string, text: NoticeText): Html | "" {
  if (text.lang === lang) return "";
  return html`<p class="meta">${content.texts.format(lang, "page-notice-untranslated")}</p>`;
}

function source({ content }: HttpDeps, lang: string, notice: PublicNotice): Html {
  const { texts, place } = content;
  const when = new Intl.DateTimeFormat(lang, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: place.timezone,
  }).format(new Date(notice.approvedAt));
  const station = texts.format(lang, `station-${notice.station}`);
  const corrected = notice.former?.at(-1)?.until;
  const changed =
    corrected === undefined
      ? ""
      : html` · ${texts.format(lang, "page-notice-changed", { day: noticeDay(place, corrected, lang) })}`;
  const { mark } = noticeParts(content, notice, lang);
  return html`<p class="meta"><strong>${mark}</strong> · ${texts.format(lang, "page-notice-from", { station })} · <time datetime="${notice.approvedAt}">${when}</time>${changed}</p>`;
}
