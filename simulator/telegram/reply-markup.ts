import { badRequest } from "../api-error.ts";
import { type ApiRequest, isRecord } from "../api-request.ts";
import type { KeyboardKey } from "../phone.ts";
import { isHttp, isLocal, parseUrl } from "../public-url.ts";
import { readJson } from "./call-params.ts";
import type { TgButton, TgInlineKeyboard } from "./types.ts";

/** What a send may put under or in place of the phone's keyboard. */
export type ReplyMarkup =
  | { type: "none" }
  | { type: "inline"; keyboard: TgInlineKeyboard }
  | { type: "keys"; rows: KeyboardKey[][] }
  | { type: "remove" };

const MAX_CALLBACK_BYTES = 64;
const MAX_COPY_TEXT = 256;
const MAX_BUTTONS = 100;
const MAX_IN_ROW = 8;
const STYLES = ["danger", "success", "primary"];
/** Actions that need what a private chat with this bot cannot have. */
const UNSUPPORTED = ["callback_game", "pay", "login_url", "web_app"];
const HOST = /\.|^localhost$|:/;
const INLINE_SWITCH = /^switch_inline_query(_current_chat|_chosen_chat)?$/;

export function readReplyMarkup(call: ApiRequest, publicUrlsOnly: boolean): ReplyMarkup {
  const markup = readJson(call, "reply_markup", "reply keyboard markup");
  if (markup === undefined) return { type: "none" };
  if (!isRecord(markup)) throw badRequest("object expected as reply markup");
  if ("inline_keyboard" in markup) {
    const keyboard = checkInline(markup.inline_keyboard, publicUrlsOnly);
    return keyboard.inline_keyboard.length > 0 ? { type: "inline", keyboard } : { type: "none" };
  }
  if ("keyboard" in markup) return { type: "keys", rows: checkKeys(markup.keyboard) };
  if ("remove_keyboard" in markup) {
    checkBoolean(markup.remove_keyboard, "remove_keyboard");
    return { type: "remove" };
  }
  if ("force_reply" in markup) checkBoolean(markup.force_reply, "force_reply");
  return { type: "none" };
}

/** Edits take nothing but an inline keyboard. */
export function readInlineMarkup(call: ApiRequest, publicUrlsOnly: boolean): ReplyMarkup {
  const markup = readReplyMarkup(call, publicUrlsOnly);
  if (markup.type === "keys" || markup.type === "remove") {
    throw badRequest("inline keyboard expected");
  }
  return markup;
}

function checkInline(value: unknown, publicUrlsOnly: boolean): TgInlineKeyboard {
  const rows = checkRows(value, "inline_keyboard").map((row) =>
    row.map((button) => checkButton(button, publicUrlsOnly)),
  );
  if (rows.flat().length > MAX_BUTTONS || rows.some((row) => row.length > MAX_IN_ROW)) {
    throw badRequest("REPLY_MARKUP_TOO_LONG");
  }
  return { inline_keyboard: rows.filter((row) => row.length > 0) };
}

function checkRows(value: unknown, field: string): unknown[][] {
  if (!Array.isArray(value)) throw badRequest(`field "${field}" must be of type Array`);
  return value.map((row: unknown) => {
    if (Array.isArray(row)) return row;
    throw badRequest(`field "${field}" must be an Array of Arrays`);
  });
}

function checkButton(value: unknown, publicUrlsOnly: boolean): TgButton {
  const wrong = (detail: string) => badRequest(`can't parse inline keyboard button: ${detail}`);
  if (!isRecord(value)) throw wrong("InlineKeyboardButton must be an Object");
  const { text, style } = value;
  if (text === undefined) throw wrong(`Can't find field "text"`);
  if (typeof text !== "string") throw wrong(`Field "text" must be of type String`);
  if (text.trim() === "") throw badRequest("inline keyboard button text must be non-empty");
  if (style !== undefined && !STYLES.includes(String(style))) throw wrong("invalid button style");
  return {
    ...checkAction(value, publicUrlsOnly, wrong),
    text,
    ...(style ? { style: `${style}` } : {}),
  };
}

function checkAction(
  button: Record<string, unknown>,
  publicUrlsOnly: boolean,
  wrong: (detail: string) => Error,
): Record<string, unknown> {
  const { callback_data: data, url, copy_text: copy, disabled } = button;
  if (data !== undefined && data !== "") return { callback_data: checkCallbackData(data, wrong) };
  if (url !== undefined && url !== "") return { url: checkUrl(url, publicUrlsOnly) };
  if (copy !== undefined) return { copy_text: { text: checkCopyText(copy, wrong) } };
  if (isRecord(disabled)) return { disabled: {} };
  if (UNSUPPORTED.some((name) => name in button)) throw badRequest("BUTTON_TYPE_INVALID");
  const inline = Object.entries(button).find(([name]) => INLINE_SWITCH.test(name));
  if (inline) return { [inline[0]]: inline[1] };
  throw wrong("Text buttons are unallowed in the inline keyboard");
}

function checkCallbackData(data: unknown, wrong: (detail: string) => Error): string {
  if (typeof data !== "string") throw wrong(`Field "callback_data" must be of type String`);
  if (new TextEncoder().encode(data).length > MAX_CALLBACK_BYTES) {
    throw badRequest("BUTTON_DATA_INVALID");
  }
  return data;
}

function checkUrl(value: unknown, publicUrlsOnly: boolean): string {
  const text = String(value);
  const wrong = (detail: string) =>
    badRequest(`inline keyboard button URL '${text}' is invalid: ${detail}`);
  const url = parseUrl(text);
  if (!url || !(url.protocol === "tg:" || HOST.test(url.hostname))) throw wrong("Wrong HTTP URL");
  if (!["http:", "https:", "tg:"].includes(url.protocol)) throw wrong("Unsupported URL protocol");
  if (publicUrlsOnly && isHttp(url) && isLocal(url)) throw wrong("Wrong HTTP URL");
  return text;
}

function checkCopyText(value: unknown, wrong: (detail: string) => Error): string {
  const text = isRecord(value) ? value.text : undefined;
  if (typeof text !== "string") throw wrong(`Can't find field "text"`);
  const length = [...text].length;
  if (length < 1 || length > MAX_COPY_TEXT) throw badRequest("BUTTON_COPY_TEXT_INVALID");
  return text;
}

function checkKeys(value: unknown): KeyboardKey[][] {
  return checkRows(value, "keyboard").map((row) => row.map(checkKey));
}

function checkKey(value: unknown): KeyboardKey {
  const text = isRecord(value) ? value.text : value;
  if (typeof text !== "string" || text === "") {
    throw badRequest(`can't parse keyboard button: Can't find field "text"`);
  }
  return { text, location: isRecord(value) && value.request_location === true };
}

function checkBoolean(value: unknown, field: string): void {
  if (typeof value !== "boolean") throw badRequest(`field "${field}" must be of type Boolean`);
}
