import { html } from "hono/html";
import type { Texts } from "../core/text/texts.ts";

type Html = ReturnType<typeof html>;

export interface Page {
  lang: string;
  texts: Texts;
  /** Path of this page: the language links lead back to it. */
  path: string;
  nonce: string;
  title: string;
  content: Html;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #16202c; --paper: #f6f7f9; --card: #fff; --line: #d5dbe3;
  --soft: #52606f; --accent: #a3241b; --link: #0b5394; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf3; --paper: #10161d; --card: #19212b;
  --line: #2f3a47; --soft: #a3b0be; --accent: #ff8a7a; --link: #8ec5ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55;
  font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere; }
header, main, footer { max-width: 44rem; margin: 0 auto; padding: 1rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline;
  justify-content: space-between; border-bottom: 3px solid var(--accent); }
header p { margin: 0; font-weight: 700; }
nav { display: flex; flex-wrap: wrap; gap: .75rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .35rem; }
article, .check { background: var(--card); border: 1px solid var(--line); border-radius: .6rem;
  padding: 1rem; margin: 1rem 0; }
article p { white-space: pre-line; margin: .5rem 0 0; }
.meta { color: var(--soft); font-size: .9rem; }
.check { border-inline-start: 4px solid var(--accent); }
.check ul { margin: .25rem 0 0; padding-inline-start: 1.25rem; }
footer { color: var(--soft); font-size: .9rem; }
`;

/** The frame of every public page. No script; readable at 360 px. */
export function publicPage({ lang, texts, path, nonce, title, content }: Page): Html {
  const say = (id: string) => texts.format(lang, id);
  const others = texts.languages.filter((other) => other !== lang);
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<header>
<p>${say("page-name")}</p>
<nav aria-label="${say("page-languages")}">${others.map((other) => languageLink(texts, other, path))}</nav>
</header>
<main>${content}</main>
<footer><p>${say("page-emergency")}</p></footer>
</body>
</html>`;
}

function languageLink(texts: Texts, lang: string, path: string): Html {
  const href = `${path}?lang=${lang}`;
  return html`<a href="${href}" lang="${lang}" hreflang="${lang}">${texts.format(lang, "page-language")}</a>`;
}
