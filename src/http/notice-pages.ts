import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { PublicNotice } from "../app/object-ports.ts";
import type { HttpDeps, HttpEnv } from "./http-env.ts";
import { noticeParam } from "./inputs.ts";
import { publicHeaders } from "./page-headers.ts";
import { pageLanguage } from "./page-language.ts";
import { publicPage } from "./public-page.ts";

/** Notices of one station on the public page. */
const SHOWN = 50;

type PageContext = Context<HttpEnv & { Variables: { secureHeadersNonce?: string } }>;

/** What anybody can read, and against which a notice that somebody forwarded can be checked. */
export const noticePages = new Hono<HttpEnv>()
  .use(publicHeaders)
  .get("/", async (c) => {
    const lang = pageLanguage(c);
    const { texts } = c.var.deps.content;
    const notices = await allNotices(c.var.deps);
    const none = html`<p>${texts.format(lang, "page-notices-none")}</p>`;
    const list = notices.map((notice) => article(c.var.deps, lang, notice));
    const title = texts.format(lang, "page-notices-title");
    const content = html`<h1>${title}</h1>${checkNote(c.var.deps, lang)}${notices.length ? list : none}`;
    return show(c, { lang, title, content });
  })
  .get("/:id", async (c) => {
    const lang = pageLanguage(c);
    const { texts } = c.var.deps.content;
    const notice = await findNotice(c.var.deps, c.req.param("id"));
    const back = html`<p><a href="/notices?lang=${lang}">${texts.format(lang, "page-notices-all")}</a></p>`;
    if (!notice) {
      const title = texts.format(lang, "page-notice-unknown-title");
      const warning = html`<p>${texts.format(lang, "page-notice-unknown")}</p>`;
      c.status(404);
      const content = html`<h1>${title}</h1>${warning}${checkNote(c.var.deps, lang)}${back}`;
      return show(c, { lang, title, content });
    }
    const title = texts.format(lang, "page-notice-real");
    const content = html`<h1>${title}</h1>${article(c.var.deps, lang, notice)}${checkNote(c.var.deps, lang)}${back}`;
    return show(c, { lang, title, content });
  });

function show(
  c: PageContext,
  page: { lang: string; title: string; content: ReturnType<typeof html> },
) {
  c.header("Content-Language", page.lang);
  c.header("Vary", "Accept-Language");
  c.header("Cache-Control", "no-cache");
  const { texts } = c.var.deps.content;
  const nonce = c.get("secureHeadersNonce") ?? "";
  return c.html(publicPage({ ...page, texts, path: c.req.path, nonce }));
}

async function allNotices(deps: HttpDeps): Promise<PublicNotice[]> {
  const { stations } = deps.content.place;
  const all = await Promise.all(stations.map(({ id }) => deps.station(id).notices(SHOWN)));
  return all.flat().sort((a, b) => b.approvedAt.localeCompare(a.approvedAt));
}

async function findNotice(deps: HttpDeps, id: string): Promise<PublicNotice | null> {
  if (!noticeParam.safeParse({ id }).success) return null;
  const [stationId] = id.split(".");
  const known = deps.content.place.stations.find((station) => station.id === stationId);
  return known ? await deps.station(known.id).publicNotice(id) : null;
}

function article({ content }: HttpDeps, lang: string, notice: PublicNotice) {
  const { texts, place } = content;
  const first = place.languages[0] ?? "";
  const shown = notice.texts[lang] ? lang : first;
  const { title = "", body = "" } = notice.texts[shown] ?? {};
  const when = new Intl.DateTimeFormat(lang, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: place.timezone,
  }).format(new Date(notice.approvedAt));
  const station = texts.format(lang, `station-${notice.station}`);
  return html`<article>
<h2 lang="${shown}"><a href="/notices/${notice.id}?lang=${lang}">${title}</a></h2>
<span class="meta">${texts.format(lang, "page-notice-from", { station })} · <time datetime="${notice.approvedAt}">${when}</time></span>
<p lang="${shown}">${body}</p>
</article>`;
}

function checkNote({ content, origin }: HttpDeps, lang: string) {
  const { texts } = content;
  const address = `${origin}/notices`;
  return html`<section class="check">
<h2>${texts.format(lang, "page-check-title")}</h2>
<ul>
<li>${texts.format(lang, "page-check-here", { address })}</li>
<li>${texts.format(lang, "page-check-never")}</li>
<li>${texts.format(lang, "page-check-doubt")}</li>
</ul>
</section>`;
}
