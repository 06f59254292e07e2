import type { ApiMethods, LinkPreviewOptions, MessageEntity, Opts } from "grammy/types";
import type { Outgoing, OutOption } from "../core/flow/outgoing.ts";
import { clipText } from "../core/text/clip-text.ts";
import { splitText } from "../core/text/split-text.ts";
import { askedPart } from "./asked-part.ts";
import { keyboardRows, MAX_BUTTONS } from "./keyboard.ts";

/**
 * A call of the Bot API as data, with grammY's types: a parameter that the API does not have is a
 * compile error. It fits `Call`, the type of calls in an outbox.
 */
export interface TelegramCall<Method extends keyof ApiMethods> {
  method: Method;
  params: Opts<Method>;
}

/** Telegram counts characters. UTF-16 units are never fewer. */
export const MAX_TEXT = 4096;
const MAX_TOAST = 200;
/** Telegram refuses a message without text, so a screen of buttons alone gets this one. */
const NO_TEXT = "…";
/** Ids of private chats have at most 52 significant bits, so a number holds them. */
const CHAT_NUMBER = /^-?\d{1,15}$/;

/**
 * The calls that show a screen. Text is sent without a parse mode, because screens repeat
 * residents' words, which must never become markup.
 *
 * `wantsLocation` adds no button. Only a reply keyboard can ask for a location; it cannot share a
 * message with inline buttons, stays after the step, and sends the phone's own position at one
 * touch. With the paperclip the resident picks a point instead, and the flow's text explains that.
 */
export function renderScreen(chat: string, screen: Outgoing): TelegramCall<"sendMessage">[] {
  const { shown, written } = fitButtons(screen);
  const lines = written.map(({ key, label }) => `${key}. ${label}`).join("\n");
  const blocks = withProgress(screen);
  const text = [...blocks, lines].filter((block) => block.trim() !== "").join("\n\n");
  const rows = keyboardRows({ ...screen, options: shown });
  const pieces = splitText(text, MAX_TEXT);
  if (pieces.length === 0 && rows.length > 0) pieces.push(NO_TEXT);
  const last = pieces.length - 1;
  const asked = askedPart(screen.blocks[screen.question?.at ?? -1] ?? "");
  const askedIn = asked === null ? -1 : pieces.findLastIndex((piece) => piece.includes(asked));
  return pieces.map((piece, index) => ({
    method: "sendMessage",
    params: {
      chat_id: chatIdOf(chat),
      text: piece,
      ...marked([
        ...codeIn(piece, screen.copy?.text),
        ...(asked !== null && index === askedIn ? [boldIn(piece, asked)] : []),
      ]),
      protect_content: screen.shareable !== true,
      link_preview_options: previewOf(index === 0 ? screen.picture : undefined),
      ...(screen.quiet ? { disable_notification: true } : {}),
      ...(index === last && rows.length > 0 ? { reply_markup: { inline_keyboard: rows } } : {}),
    },
  }));
}

/**
 * A picture is the preview of its address: a caption would hold 1,024 characters, and a picture that
 * Telegram can't fetch would cost the message. So the text goes in any case, and is edited in place.
 */
function previewOf(url: string | undefined): LinkPreviewOptions {
  if (url === undefined) return { is_disabled: true };
  return { url, prefer_large_media: true, show_above_text: true };
}

/** How far a draft has come stands before the question. */
function withProgress({ blocks, question, progress }: Outgoing): string[] {
  if (!question || !progress) return blocks;
  const { at, of } = progress;
  return blocks.map((block, index) => (index === question.at ? `${at}/${of} · ${block}` : block));
}

/** Marks a part of a text by its place, not by markup: texts repeat residents' words. */
function boldIn(text: string, part: string): MessageEntity {
  return { type: "bold", offset: text.lastIndexOf(part), length: part.length };
}

/** What can be copied is set apart, and stays so when its button is gone. */
function codeIn(text: string, copied: string | undefined): MessageEntity[] {
  const offset = copied ? text.indexOf(copied) : -1;
  return copied && offset >= 0 ? [{ type: "code", offset, length: copied.length }] : [];
}

function marked(entities: MessageEntity[]): { entities?: MessageEntity[] } {
  return entities.length > 0 ? { entities } : {};
}

/** Acknowledges a press, which stops the button's spinner. An empty text shows nothing. */
export function renderToast(ack: string, text: string): TelegramCall<"answerCallbackQuery"> {
  const shown = clipText(text, MAX_TOAST);
  const params = { callback_query_id: ack, ...(shown === "" ? {} : { text: shown }) };
  return { method: "answerCallbackQuery", params };
}

/**
 * The calls that delete messages. The API skips missing messages and keeps those older than 48
 * hours.
 */
export function renderDelete(chat: string, messages: string[]): TelegramCall<"deleteMessages"> {
  const params = { chat_id: chatIdOf(chat), message_ids: messages.map(Number) };
  return { method: "deleteMessages", params };
}

/**
 * The calls that show a screen in place of the messages of an earlier one. A bot may edit its own
 * messages in a private chat at any time.
 */
export function renderEdit(
  chat: string,
  messages: string[],
  screen: Outgoing,
): TelegramCall<"editMessageText">[] | null {
  const shown = renderScreen(chat, screen);
  if (shown.length !== messages.length) return null;
  return shown.map(({ params: { chat_id, text, link_preview_options, reply_markup } }, index) => ({
    method: "editMessageText",
    params: {
      chat_id,
      message_id: Number(messages[index]),
      text,
      link_preview_options,
      ...(reply_markup && "inline_keyboard" in reply_markup ? { reply_markup } : {}),
    },
  }));
}

/** Takes the buttons of a message away, and leaves its text. */
export function renderBare(chat: string, message: string): TelegramCall<"editMessageReplyMarkup"> {
  const params = { chat_id: chatIdOf(chat), message_id: Number(message) };
  return { method: "editMessageReplyMarkup", params };
}

/** Options that do not fit on the keyboard are written as text. Their keys can be typed. */
function fitButtons(screen: Outgoing): { shown: OutOption[]; written: OutOption[] } {
  const room = MAX_BUTTONS - screen.commands.length - (screen.copy ? 1 : 0);
  return { shown: screen.options.slice(0, room), written: screen.options.slice(room) };
}

function chatIdOf(chat: string): number | string {
  return CHAT_NUMBER.test(chat) ? Number(chat) : chat;
}
