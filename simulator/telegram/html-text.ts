import { badRequest } from "../api-error.ts";
import type { RichText, TgEntity } from "./types.ts";

const TAG_TYPES: Readonly<Record<string, string>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  a: "text_link",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
};
const TOKEN = /<(\/?)([^<>]*)>|<|&(#?\w+);|[^<&]+|&/g;
const SPACE = /\s/;
const HREF = /href\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const NUMBERED = /^#(?:x([0-9a-f]+)|(\d+))$/i;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

interface OpenTag {
  tag: string;
  offset: number;
  url: string;
}

/** Reads parse_mode HTML with the platform's tags and its complaints. */
export function parseHtml(source: string): RichText {
  const entities: TgEntity[] = [];
  const open: OpenTag[] = [];
  let text = "";
  for (const token of source.matchAll(TOKEN)) {
    const [all, slash, inside, entity] = token;
    if (all === "<") throw wrong(`Unclosed start tag at byte offset ${byteOffset(source, token)}`);
    if (entity !== undefined) text += decode(entity) ?? all;
    else if (inside === undefined) text += all;
    else if (slash === "/") {
      const closed = closeTag(open, inside, byteOffset(source, token));
      if (text.length > closed.offset) entities.push(toEntity(closed, text.length));
    } else open.push(openTag(inside, text.length, byteOffset(source, token)));
  }
  const left = open.at(-1);
  if (left) throw wrong(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) };
}

function openTag(inside: string, offset: number, at: number): OpenTag {
  const tag = inside.trim().split(SPACE)[0]?.toLowerCase() ?? "";
  const spoiler = tag === "span" && inside.includes("tg-spoiler");
  if (!spoiler && !TAG_TYPES[tag]) {
    throw wrong(`Unsupported start tag "${tag}" at byte offset ${at}`);
  }
  const url = inside.match(HREF);
  return { tag, offset, url: url?.[1] ?? url?.[2] ?? "" };
}

function closeTag(open: OpenTag[], inside: string, at: number): OpenTag {
  const found = inside.trim().toLowerCase();
  const last = open.pop();
  if (!last) throw wrong(`Unexpected end tag at byte offset ${at}`);
  if (found !== "" && found !== last.tag) {
    throw wrong(
      `Unmatched end tag at byte offset ${at}, expected "</${last.tag}>", found "</${found}>"`,
    );
  }
  return last;
}

function toEntity(tag: OpenTag, end: number): TgEntity {
  const type = TAG_TYPES[tag.tag] ?? "spoiler";
  const entity = { type, offset: tag.offset, length: end - tag.offset };
  return type === "text_link" ? { ...entity, url: tag.url } : entity;
}

function decode(name: string): string | undefined {
  const number = name.match(NUMBERED);
  if (!number) return NAMED[name];
  const code = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function byteOffset(source: string, token: RegExpExecArray): number {
  return new TextEncoder().encode(source.slice(0, token.index)).length;
}

function wrong(detail: string): Error {
  return badRequest(`can't parse entities: ${detail}`);
}
