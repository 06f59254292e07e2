import { badRequest } from "../api-error.ts";
import { type ApiRequest, isRecord } from "../api-request.ts";
import { parseUrl } from "../public-url.ts";
import { readJson, readText } from "./call-params.ts";
import { parseHtml } from "./html-text.ts";
import type { RichText, TgEntity } from "./types.ts";

const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;
const ENTITY_TYPES = new Set(
  (
    "mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough " +
    "spoiler blockquote expandable_blockquote code pre text_link text_mention custom_emoji date_time"
  ).split(" "),
);

/** The required text of sendMessage and editMessageText. */
export function readMessageText(call: ApiRequest): RichText {
  if (readText(call, "text") === "") throw badRequest("message text is empty");
  const rich = readRich(call, "text", "entities");
  if (rich.text.trim() === "") throw badRequest("text must be non-empty");
  if (countCharacters(rich.text) > MAX_TEXT) throw badRequest("message is too long");
  return { text: rich.text, entities: withAutomatic(rich) };
}

export function readCaption(call: ApiRequest): RichText {
  const rich = readRich(call, "caption", "caption_entities");
  if (countCharacters(rich.text) > MAX_CAPTION) throw badRequest("message caption is too long");
  return { text: rich.text, entities: withAutomatic(rich) };
}

/** Links, commands and the like, which the platform finds by itself in anyone's text. */
export function findEntities(text: string): TgEntity[] {
  const kinds = [
    { type: "url", pattern: /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g },
    { type: "bot_command", pattern: /(?<![\w/<>])\/[A-Za-z0-9_]{1,64}\b(?![/<>])/g },
    { type: "hashtag", pattern: /(?<![\w#])#[\p{L}\d_]+/gu },
  ];
  const found = kinds.flatMap(({ type, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      type,
      offset: match.index,
      length: match[0].length,
    })),
  );
  const links = found.filter((entity) => entity.type === "url");
  return found
    .filter((entity) => entity.type === "url" || !links.some((link) => overlaps(link, entity)))
    .sort((a, b) => a.offset - b.offset);
}

function readRich(call: ApiRequest, name: string, entitiesName: string): RichText {
  const text = readText(call, name);
  const mode = readText(call, "parse_mode").toLowerCase();
  if (mode === "html") return parseHtml(text);
  if (mode === "markdown" || mode === "markdownv2") {
    throw badRequest("the simulator reads parse_mode HTML and entities only");
  }
  if (mode !== "" && mode !== "none") throw badRequest("unsupported parse_mode");
  const entities = readJson(call, entitiesName, "entities") ?? [];
  if (!Array.isArray(entities)) throw badRequest("expected an Array of MessageEntity");
  return { text, entities: entities.map((entity: unknown) => checkEntity(entity, text)) };
}

function checkEntity(value: unknown, text: string): TgEntity {
  const wrong = (detail: string) => badRequest(`can't parse MessageEntity: ${detail}`);
  if (!isRecord(value)) throw wrong("expected an Object");
  const { type, offset, length, url } = value;
  if (typeof offset !== "number") throw wrong(`Can't find field "offset"`);
  if (typeof length !== "number") throw wrong(`Can't find field "length"`);
  if (typeof type !== "string" || !ENTITY_TYPES.has(type)) {
    throw wrong("Unsupported type specified");
  }
  if (type === "text_mention" && !isRecord(value.user)) throw wrong(`Can't find field "user"`);
  if (type === "custom_emoji" && typeof value.custom_emoji_id !== "string") {
    throw wrong(`Can't find field "custom_emoji_id"`);
  }
  checkBounds(offset, length, text);
  const entity = { type, offset, length };
  return type === "text_link" ? { ...entity, url: checkLink(url, wrong) } : entity;
}

function checkBounds(offset: number, length: number, text: string): void {
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`);
  if (offset >= text.length) {
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  }
  if (offset + length > text.length) {
    const end = offset + length;
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
    );
  }
}

function checkLink(url: unknown, wrong: (detail: string) => Error): string {
  if (typeof url !== "string") throw wrong(`Can't find field "url"`);
  if (url === "") throw badRequest("entity URL '' is invalid: URL host is empty");
  if (!parseUrl(url)) throw badRequest(`entity URL '${url}' is invalid: Wrong HTTP URL`);
  return url;
}

function withAutomatic(rich: RichText): TgEntity[] {
  const automatic = findEntities(rich.text).filter(
    (entity) => !rich.entities.some((given) => overlaps(given, entity)),
  );
  return [...rich.entities, ...automatic].sort((a, b) => a.offset - b.offset);
}

function overlaps(a: TgEntity, b: TgEntity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

function countCharacters(text: string): number {
  return [...text].length;
}
