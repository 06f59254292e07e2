import { ApiError, badRequest } from "../api-error.ts";
import { type ApiRequest, isRecord } from "../api-request.ts";
import type { BotChat } from "./bot-state.ts";
import { readFlag, readJson } from "./call-params.ts";
import { type MethodContext, type MethodReply, openChat } from "./method.ts";
import { type ReplyMarkup, readReplyMarkup } from "./reply-markup.ts";
import { toBubble } from "./to-bubble.ts";
import type { TgMessage } from "./types.ts";

/** The parameters every send method takes. */
export const SEND_PARAMS = [
  "business_connection_id",
  "chat_id",
  "message_thread_id",
  "direct_messages_topic_id",
  "ephemeral_message_parameters",
  "disable_notification",
  "protect_content",
  "allow_paid_broadcast",
  "message_effect_id",
  "suggested_post_parameters",
  "reply_parameters",
  "reply_markup",
  "reply_to_message_id",
  "allow_sending_without_reply",
] as const;

const PREVIEW_FLAGS = [
  "is_disabled",
  "prefer_small_media",
  "prefer_large_media",
  "show_above_text",
];

export type Content = Partial<TgMessage>;

/** Checks what every send shares, then puts the message into the chat and on the phone. */
export function sendMessage(
  context: MethodContext,
  call: ApiRequest,
  content: Content,
): MethodReply {
  const preview = readPreview(call);
  const markup = readReplyMarkup(call, context.publicUrlsOnly);
  const chat = openChat(context, call);
  if (readFlag(call, "allow_paid_broadcast")) throw badRequest("FLOODSKIP_NOT_ALLOWED");
  if ("members" in chat) checkPace(context, chat);
  const reply = findReplied(chat, call);
  const message: TgMessage = {
    message_id: context.state.nextMessageId(),
    ...("rights" in chat ? { sender_chat: chat.chat } : { from: context.state.me }),
    chat: chat.chat,
    date: context.state.seconds(),
    ...(reply ? { reply_to_message: reply } : {}),
    ...content,
    ...preview,
    ...(markup.type === "inline" ? { reply_markup: markup.keyboard } : {}),
  };
  chat.messages.set(message.message_id, message);
  chat.phone.show(toBubble(message));
  applyKeyboard(chat, markup);
  return { result: message };
}

/** A bot's messages to one group in a minute. */
const GROUP_MINUTE = 20;

function checkPace({ state }: MethodContext, { messages }: BotChat): void {
  const since = state.seconds() - 60;
  const lately = [...messages.values()].filter(
    ({ from, date }) => from?.id === state.me.id && date > since,
  );
  const [first] = lately;
  if (!first || lately.length < GROUP_MINUTE) return;
  const retry_after = first.date - since;
  throw new ApiError(429, `Too Many Requests: retry after ${retry_after}`, { retry_after });
}

function applyKeyboard(chat: BotChat, markup: ReplyMarkup): void {
  if (markup.type === "keys") chat.phone.setKeyboard(markup.rows);
  if (markup.type === "remove") chat.phone.setKeyboard([]);
}

function findReplied(chat: BotChat, call: ApiRequest): TgMessage | undefined {
  const parameters = readJson(call, "reply_parameters", "reply parameters");
  if (parameters === undefined) return undefined;
  if (!isRecord(parameters)) throw badRequest("object expected as reply parameters");
  const id = parameters.message_id;
  if (id === undefined) throw badRequest(`can't find field "message_id"`);
  const message = chat.messages.get(Number(id));
  if (message) return message;
  if (parameters.allow_sending_without_reply === true) return undefined;
  throw badRequest("message to be replied not found");
}

/** Of which page a message shows a preview, if it names one. */
export function readPreview(call: ApiRequest): Pick<TgMessage, "link_preview_options"> {
  const options = readJson(call, "link_preview_options", "link preview options");
  if (options === undefined) return {};
  if (!isRecord(options)) throw badRequest("object expected as link preview options");
  for (const name of PREVIEW_FLAGS) {
    if (name in options && typeof options[name] !== "boolean") {
      throw badRequest(`field "${name}" must be of type Boolean`);
    }
  }
  const { url, is_disabled } = options;
  return typeof url === "string" && is_disabled !== true ? { link_preview_options: { url } } : {};
}
