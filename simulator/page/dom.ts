import type { Words } from "./words.ts";

type Child = Node | string | null;
type Props = Readonly<Record<string, string | boolean | EventListener>>;

/**
 * Makes an element: `on...` props are listeners, booleans are present or absent attributes, the rest
 * are attributes. Strings become text nodes, never HTML.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (typeof value === "string") element.setAttribute(name, value);
    else if (value) element.setAttribute(name, "");
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** One-path icons on a 24 by 24 grid, drawn with the text's colour. */
const PATHS = {
  send: "M3 20l18-8L3 4v6l12 2-12 2z",
  attach:
    "M16.5 6.5v10a4.5 4.5 0 01-9 0V6a3 3 0 016 0v10a1.5 1.5 0 01-3 0V7h-1.5v9a3 3 0 006 0V6a4.5 4.5 0 00-9 0v10.500a6 6 0 0012 0v-10z",
  sticker:
    "M12 2a10 10 0 100 20l10-10A10 10 0 0012 2zm-3.500 7A1.500 1.500 0 117 10.500 1.500 1.500 0 018.500 9zm7 0a1.500 1.500 0 11-1.500 1.500A1.500 1.500 0 0115.500 9zM12 17.500a5 5 0 01-4.500-3h9a5 5 0 01-4.500 3z",
  photo:
    "M4 5h16a1 1 0 011 1v12a1 1 0 01-1 1H4a1 1 0 01-1-1V6a1 1 0 011-1zm1 12h14l-4.500-6-3.500 4.500-2.500-3zM8.500 7.500a1.500 1.500 0 110 3 1.500 1.500 0 010-3z",
  file: "M6 2h8l5 5v15H6zm7 1.500V8h4.500z",
  voice:
    "M12 14a3 3 0 003-3V5a3 3 0 00-6 0v6a3 3 0 003 3zm5-3a5 5 0 01-10 0H5a7 7 0 006 6.900V21h2v-3.100A7 7 0 0019 11z",
  location:
    "M12 2a7 7 0 00-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 00-7-7zm0 9.500A2.500 2.500 0 1112 6.500a2.500 2.500 0 010 5z",
  contact: "M12 12a4 4 0 100-8 4 4 0 000 8zm0 2c-4 0-8 2-8 5v1h16v-1c0-3-4-5-8-5z",
  menu: "M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z",
  down: "M12 16.500l-7-7 1.500-1.500 5.500 5.500 5.500-5.500L19 9.500z",
  copy: "M8 3h11v13h-2V5H8zM5 7h10v14H5z",
  link: "M14 4h6v6h-2V7.400l-8.300 8.300-1.400-1.400L16.600 6H14zM5 6h6v2H7v9h9v-4h2v6H5z",
  person: "M12 12a4 4 0 100-8 4 4 0 000 8zm-7 8c0-3 3.500-5.500 7-5.500s7 2.500 7 5.500z",
  block:
    "M12 2a10 10 0 100 20 10 10 0 000-20zm0 2a8 8 0 016.300 12.900L7.100 5.700A8 8 0 0112 4zM4 12a8 8 0 011.700-4.900l11.200 11.200A8 8 0 014 12z",
  edit: "M4 17v3h3L17.500 9.500l-3-3zM19.700 7.300a1 1 0 000-1.400l-1.600-1.600a1 1 0 00-1.400 0L15.300 5.700l3 3z",
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** Vietnamese with English in small, for text that is seen. */
export function bilingual(text: Words): HTMLSpanElement {
  const same = text.vi === text.en;
  return h("span", { class: "words" }, text.vi, same ? null : h("small", { lang: "en" }, text.en));
}

/** Both languages in one string, for labels that are only read aloud. */
export function spoken(text: Words): string {
  return text.vi === text.en ? text.vi : `${text.vi} / ${text.en}`;
}
