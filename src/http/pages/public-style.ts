/**
 * The one sheet of the public pages. Old in-app browsers read it too: what they may not know
 * (`gap` in a row, `anywhere`) only adds to what they do know.
 */
export const PUBLIC_STYLE = `
:root { color-scheme: light dark; --ink: #16202c; --paper: #f6f7f9; --card: #fff; --line: #d5dbe3;
  --soft: #52606f; --accent: #a3241b; --link: #0b5394; --good: #17653a; --warn: #8a4b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf3; --paper: #10161d; --card: #19212b;
  --line: #2f3a47; --soft: #a3b0be; --accent: #ff8a7a; --link: #8ec5ff; --good: #7fd6a1;
  --warn: #ffc069; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  word-wrap: break-word; overflow-wrap: anywhere; }
header, main, footer { max-width: 44rem; margin: 0 auto; padding: .75rem 1rem; }
header { border-bottom: 3px solid var(--accent); }
header p { margin: 0; font-weight: 700; }
header p a { color: inherit; text-decoration: none; }
nav { margin: .25rem -.5rem 0; }
nav a { display: inline-block; padding: .5rem; line-height: 1.5; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .2rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2 { font-size: 1.2rem; line-height: 1.35; margin: 0 0 .35rem; }
article, .check, .told, .share { background: var(--card); border: 1px solid var(--line);
  border-radius: .6rem; padding: 1rem; margin: 1rem 0; }
article p { margin: .5rem 0 0; }
img { max-width: 100%; height: auto; border-radius: .3rem; }
.text { white-space: pre-line; }
.copy { -webkit-user-select: all; user-select: all; }
.meta { color: var(--soft); font-size: .95rem; }
.check { border-left: 5px solid var(--accent); }
.check ul { margin: .25rem 0 0; padding-left: 1.25rem; }
.check li + li { margin-top: .35rem; }
.told { border-left: 5px solid var(--warn); }
h1.real { color: var(--good); }
h1.real::before { content: "\\2713\\00a0"; }
h1.doubt { color: var(--warn); }
table { width: 100%; }
th, td { padding: .3rem .5rem .3rem 0; text-align: left; font-weight: 400; }
td { text-align: right; }
input { font: inherit; max-width: 100%; padding: .35rem 0; }
.more a { display: inline-block; padding: .35rem 0; }
footer { color: var(--soft); font-size: .95rem; border-top: 1px solid var(--line);
  margin-top: 2rem; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --card: #fff;
  --line: #999; --soft: #333; --link: #000; --good: #000; --warn: #000; }
  nav, .more, .share { display: none; }
  h2 { break-after: avoid; } .check { break-inside: avoid; } }
`;
