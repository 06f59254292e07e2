import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { Figures } from "../../core/station/figures.ts";
import { dayOfIso, isoDay } from "../../core/station/working-days.ts";
import type { HttpDeps, HttpEnv } from "../http-env.ts";
import { dayName, type FigureTable, figureTables } from "./figure-tables.ts";
import { figuresCsv } from "./figures-csv.ts";
import { publicHeaders } from "./page-headers.ts";
import { pageLanguage } from "./page-language.ts";
import { type Html, publicPage } from "./public-page.ts";

const CACHE = "public, max-age=3600";
const FILE = /\.csv$/;

type PageContext = Context<HttpEnv>;

/** What units publish of their tips, if they want to (`publicFigures` in `place.yaml`). */
export const statisticsPages = new Hono<HttpEnv>()
  .use(publicHeaders)
  .get("/", (c, next) => {
    const lang = pageLanguage(c);
    const units = unitsOf(c.var.deps);
    if (units.length === 0) return next();
    const { texts } = c.var.deps.content;
    const links = units.map(
      (id) =>
        html`<li><a href="/statistics/${id}?lang=${lang}">${texts.format(lang, `station-${id}`)}</a></li>`,
    );
    return show(c, html`<ul class="more">${links}</ul>`);
  })
  .get("/:unit", async (c, next) => {
    const { deps } = c.var;
    const name = c.req.param("unit");
    const unit = unitsOf(deps).find((id) => id === name.replace(FILE, ""));
    if (unit === undefined) return next();
    const periods = await deps.figures.of(unit);
    const lang = pageLanguage(c);
    if (periods === null)
      return c.text(deps.content.texts.format(lang, "page-notice-unreachable-title"), 503);
    if (!FILE.test(name)) return showUnit(c, unit, periods);
    tellCaches(c, lang);
    c.header("Content-Type", "text/csv; charset=utf-8");
    return c.body(figuresCsv(deps.content, lang, periods));
  });

function unitsOf({ content }: Pick<HttpDeps, "content">): string[] {
  return content.place.stations.flatMap(({ id, publicFigures }) => (publicFigures ? [id] : []));
}

function showUnit(c: PageContext, unit: string, periods: readonly Figures[]) {
  const lang = pageLanguage(c);
  const { content } = c.var.deps;
  const { texts } = content;
  const asked = periods.find(({ from }) => from === c.req.query("from")) ?? periods[0];
  const name = html`<h2>${texts.format(lang, `station-${unit}`)}</h2>`;
  if (!asked) return show(c, html`${name}<p>${texts.format(lang, "page-figures-none")}</p>`);
  const tables = figureTables(content, lang, asked).map((table) => tableOf(c, table));
  const others = periods
    .filter((period) => period !== asked)
    .map(
      (period) =>
        html`<br><a href="/statistics/${unit}?lang=${lang}&amp;from=${period.from}">${span(period, lang)}</a>`,
    );
  const csv = `/statistics/${unit}.csv?lang=${lang}`;
  return show(
    c,
    html`${name}<p><strong>${span(asked, lang)}</strong></p>${tables}
<p class="more"><a href="${csv}" download>${texts.format(lang, "page-figures-csv")}</a>${others}</p>`,
  );
}

function span({ from, weeks }: Figures, lang: string): string {
  const last = isoDay(dayOfIso(from) + 7 * weeks - 1);
  return `${dayName(from, lang)} – ${dayName(last, lang)}`;
}

function tableOf(c: PageContext, { title, rows }: FigureTable): Html {
  const lang = pageLanguage(c);
  const hidden = c.var.deps.content.texts.format(lang, "page-figures-hidden");
  const lines = rows.map(
    ({ name, tips }) => html`<tr><th scope="row">${name}</th><td>${tips ?? hidden}</td></tr>`,
  );
  const isTold = rows.some(({ tips }) => tips !== null);
  return html`<section><h3>${title}</h3>${isTold ? html`<table>${lines}</table>` : html`<p class="meta">${hidden}</p>`}</section>`;
}

/** Each page has what is published and what that is; the method is beside it. */
function show(c: PageContext, main: Html) {
  const lang = pageLanguage(c);
  const { content } = c.var.deps;
  const say = (id: string) => content.texts.format(lang, id);
  const title = say("page-figures-title");
  const method = html`<section class="check"><h2>${say("page-figures-how")}</h2>
<p class="text">${say("page-figures-method")}</p></section>`;
  tellCaches(c, lang);
  const whole = html`<h1>${title}</h1>${main}${method}`;
  return c.html(publicPage({ lang, content, path: c.req.path, title, main: whole }));
}

function tellCaches(c: PageContext, lang: string): void {
  c.header("Content-Language", lang);
  c.header("Vary", "Accept-Language");
  c.header("Cache-Control", CACHE);
}
