import { html, raw } from "hono/html";
import type { Content } from "../../core/flow/content.ts";
import { PUBLIC_STYLE } from "./public-style.ts";
import { withPhones } from "./with-phones.ts";

export type Html = ReturnType<typeof html>;

export interface Page {
  lang: string;
  content: Content;
  /** Path of this page: the language links lead back to it. */
  path: string;
  title: string;
  main: Html;
  /** More for the head: what links to this page show of it, and its other forms. */
  head?: Html | Html[];
}

/** The frame of every public page. No script; readable at 360 px. */
export function publicPage({ lang, content, path, title, main, head = [] }: Page): Html {
  const { texts, place } = content;
  const say = (id: string) => texts.format(lang, id, place.hotlines);
  const others = texts.languages.filter((other) => other !== lang);
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${texts.languages.map((one) => html`<link rel="alternate" hreflang="${one}" href="${path}?lang=${one}">`)}
${head}
<style>${raw(PUBLIC_STYLE)}</style>
</head>
<body>
<header>
<p><a href="/notices?lang=${lang}">${say("page-name")}</a></p>
<nav aria-label="${say("page-languages")}">${others.map((other) => languageLink(content, other, path))}</nav>
</header>
<main>${main}</main>
<footer><p>${withPhones(say("page-emergency"), place.hotlines)}</p></footer>
</body>
</html>`;
}

function languageLink({ texts }: Content, lang: string, path: string): Html {
  const href = `${path}?lang=${lang}`;
  return html`<a href="${href}" lang="${lang}" hreflang="${lang}">${texts.format(lang, "page-language")}</a> `;
}
