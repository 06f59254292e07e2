import { ApiError, badRequest } from "../api-error.ts";
import type { ApiRequest } from "../api-request.ts";
import type { BotChat } from "./bot-state.ts";
import { readFlag, readInteger, readJson, readText } from "./call-params.ts";
import { findChat, type MethodContext, type MethodReply, type MethodTable } from "./method.ts";
import { type ReplyMarkup, readInlineMarkup } from "./reply-markup.ts";
import { readCaption, readMessageText } from "./rich-text.ts";
import { readPreview } from "./send-message.ts";
import { toBubble } from "./to-bubble.ts";
import type { TgMessage } from "./types.ts";

const EDIT_PARAMS = [
  "business_connection_id",
  "chat_id",
  "message_id",
  "inline_message_id",
  "reply_markup",
] as const;
const DELETE_LIMIT_S = 48 * 3600;
const MAX_DELETED = 100;
/** Not documented; clients stop waiting for an answer about then. */
const QUERY_LIFE_MS = 60_000;
const MAX_ANSWER_TEXT = 200;

export const editMethods: MethodTable = {
  editMessageText: {
    params: [...EDIT_PARAMS, "text", "parse_mode", "entities", "link_preview_options"],
    sends: true,
    run: editText,
  },
  editMessageCaption: {
    params: [
      ...EDIT_PARAMS,
      "caption",
      "parse_mode",
      "caption_entities",
      "show_caption_above_media",
    ],
    sends: true,
    run: editCaption,
  },
  editMessageReplyMarkup: { params: EDIT_PARAMS, sends: true, run: editMarkup },
  deleteMessage: { params: ["chat_id", "message_id"], run: deleteOne },
  deleteMessages: { params: ["chat_id", "message_ids"], run: deleteMany },
  answerCallbackQuery: {
    params: ["callback_query_id", "text", "show_alert", "url", "cache_time"],
    run: answerQuery,
  },
};

function editText(context: MethodContext, call: ApiRequest): MethodReply {
  const { text, entities } = readMessageText(call);
  const markup = readInlineMarkup(call, context.publicUrlsOnly);
  const { chat, message } = findOwn(context, call);
  if (message.text === undefined) throw badRequest("there is no text in the message to edit");
  const { entities: _old, link_preview_options: _preview, ...rest } = message;
  const edited = {
    ...rest,
    text,
    ...(entities.length > 0 ? { entities } : {}),
    ...readPreview(call),
  };
  return applyEdit(context, chat, withMarkup(edited, markup));
}

function editCaption(context: MethodContext, call: ApiRequest): MethodReply {
  const { text, entities } = readCaption(call);
  const markup = readInlineMarkup(call, context.publicUrlsOnly);
  const { chat, message } = findOwn(context, call);
  if (!message.photo && !message.document && !message.video) {
    throw badRequest("there is no caption in the message to edit");
  }
  const { caption: _caption, caption_entities: _entities, ...rest } = message;
  const edited = {
    ...rest,
    ...(text ? { caption: text } : {}),
    ...(entities.length > 0 ? { caption_entities: entities } : {}),
  };
  return applyEdit(context, chat, withMarkup(edited, markup));
}

function editMarkup(context: MethodContext, call: ApiRequest): MethodReply {
  const markup = readInlineMarkup(call, context.publicUrlsOnly);
  const { chat, message } = findOwn(context, call);
  return applyEdit(context, chat, withMarkup(message, markup));
}

/** An edit without a keyboard takes the old one away. */
function withMarkup(message: TgMessage, markup: ReplyMarkup): TgMessage {
  const { reply_markup: _old, ...rest } = message;
  return markup.type === "inline" ? { ...rest, reply_markup: markup.keyboard } : rest;
}

function findOwn(context: MethodContext, call: ApiRequest): { chat: BotChat; message: TgMessage } {
  const chat = findChat(context, call);
  if ("rights" in chat && !chat.rights) {
    throw new ApiError(403, "Forbidden: bot is not a member of the channel chat");
  }
  const id = readInteger(call, "message_id");
  if (id <= 0) throw badRequest("message identifier is not specified");
  const message = chat.messages.get(id);
  if (!message) throw badRequest("message to edit not found");
  if (message.from?.is_bot === false) throw badRequest("message can't be edited");
  return { chat, message };
}

function applyEdit(context: MethodContext, chat: BotChat, edited: TgMessage): MethodReply {
  const before = chat.messages.get(edited.message_id);
  if (before && sameContent(before, edited)) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  const message = { ...edited, edit_date: context.state.seconds() };
  chat.messages.set(message.message_id, message);
  chat.phone.replace(toBubble(message));
  return { result: message };
}

function sameContent(a: TgMessage, b: TgMessage): boolean {
  const content = ({ text, entities, caption, caption_entities, reply_markup }: TgMessage) =>
    JSON.stringify([text, entities, caption, caption_entities, reply_markup]);
  return content(a) === content(b);
}

function deleteOne(context: MethodContext, call: ApiRequest): MethodReply {
  const chat = findChat(context, call);
  const id = readInteger(call, "message_id");
  if (id <= 0) throw badRequest("message identifier is not specified");
  const message = chat.messages.get(id);
  if (!message) throw badRequest("message to delete not found");
  if (isOld(context, message)) throw badRequest("message can't be deleted");
  remove(chat, id);
  return { result: true };
}

function deleteMany(context: MethodContext, call: ApiRequest): MethodReply {
  const ids = readIds(call);
  const chat = findChat(context, call);
  const known = ids.flatMap((id) => chat.messages.get(id) ?? []);
  if (known.some((message) => isOld(context, message)))
    throw badRequest("message can't be deleted");
  for (const { message_id: id } of known) remove(chat, id);
  return { result: true };
}

function readIds(call: ApiRequest): number[] {
  const ids = readJson(call, "message_ids", "message_ids");
  if (ids === undefined) throw badRequest("message identifiers are not specified");
  if (!Array.isArray(ids)) throw badRequest("expected an Array of message identifiers");
  if (ids.length > MAX_DELETED) throw badRequest("too many message identifiers specified");
  if (ids.length === 0) throw badRequest("message identifiers are not specified");
  return ids.map((id: unknown) => {
    if (typeof id !== "number") throw badRequest("message identifier must be a Number");
    if (!Number.isInteger(id) || id <= 0) throw badRequest("invalid message identifier specified");
    return id;
  });
}

/** Both the bot's messages and the resident's can be deleted in a private chat, for 48 hours. */
function isOld(context: MethodContext, message: TgMessage): boolean {
  return context.state.seconds() - message.date > DELETE_LIMIT_S;
}

function remove(chat: BotChat, id: number): void {
  chat.messages.delete(id);
  chat.phone.remove(String(id));
}

function answerQuery(context: MethodContext, call: ApiRequest): MethodReply {
  const { state } = context;
  const id = readText(call, "callback_query_id");
  const query = state.queries.get(id);
  if (!query || state.now() - query.at > QUERY_LIFE_MS) {
    throw badRequest("query is too old and response timeout expired or query ID is invalid");
  }
  const text = readText(call, "text");
  if ([...text].length > MAX_ANSWER_TEXT) throw badRequest("MESSAGE_TOO_LONG");
  // A link is for games and t.me/<bot>?start= only; a private chat's bot has neither here.
  if (readText(call, "url") !== "") throw badRequest("URL_INVALID");
  state.queries.delete(id);
  query.chat.phone.emit({ type: "answered" });
  const alert = readFlag(call, "show_alert");
  if (text) query.chat.phone.emit({ type: "toast", text, alert });
  return { result: true };
}
