import type { Span } from "../phone.ts";
import { h } from "./dom.ts";

const HTTP = /^https?:\/\//;
const TAGS: Readonly<Record<string, "strong" | "em" | "u" | "s" | "code" | "pre" | "blockquote">> =
  {
    bold: "strong",
    italic: "em",
    underline: "u",
    strikethrough: "s",
    code: "code",
    pre: "pre",
    blockquote: "blockquote",
    expandable_blockquote: "blockquote",
  };

/** Text with its spans, as nodes; whatever the text holds, it stays text. */
export function richText(text: string, spans: readonly Span[]): Node[] {
  const cuts = new Set([
    0,
    text.length,
    ...spans.flatMap(({ offset, length }) => [offset, offset + length]),
  ]);
  const edges = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? text.length;
    const over = spans.filter(({ offset, length }) => offset <= from && to <= offset + length);
    const piece: Node = document.createTextNode(text.slice(from, to));
    return over.reduceRight((inner, span) => wrap(inner, span, text.slice(from, to)), piece);
  });
}

/** Zalo has no spans: links are found in the text. */
export function findLinks(text: string): Span[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g)].map((match) => ({
    type: "url",
    offset: match.index,
    length: match[0].length,
  }));
}

function wrap(inner: Node, span: Span, text: string): Node {
  const url = span.type === "url" ? text : span.type === "text_link" ? (span.url ?? "") : "";
  if (HTTP.test(url)) {
    return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, inner);
  }
  if (span.type === "spoiler") return h("span", { class: "spoiler", tabindex: "0" }, inner);
  if (span.type === "bot_command") return h("span", { class: "command" }, inner);
  const tag = TAGS[span.type];
  return tag ? h(tag, {}, inner) : inner;
}
