import { badRequest } from "../api-error.ts";
import { type ApiRequest, isRecord } from "../api-request.ts";
import { type BotCommand, type BotState, commandKey } from "./bot-state.ts";
import { readInteger, readJson, readText } from "./call-params.ts";
import {
  findChat,
  type MethodContext,
  type MethodReply,
  type MethodTable,
  openGroup,
} from "./method.ts";

const MAX_COMMANDS = 100;
const LEADING_SLASH = /^\//;
const COMMAND = /^[a-z0-9_]{1,32}$/;
const LANGUAGE = /^[a-z]{2}$/;
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;
const SCOPES =
  "default all_private_chats all_group_chats all_chat_administrators chat chat_administrators chat_member".split(
    " ",
  );

/** One text of the bot's profile, kept for each language. */
interface ProfileText {
  param: string;
  limit: number;
  store(state: BotState): Map<string, string>;
}

const NAME: ProfileText = { param: "name", limit: 64, store: (state) => state.names };
const DESCRIPTION: ProfileText = {
  param: "description",
  limit: 512,
  store: (state) => state.descriptions,
};
const SHORT: ProfileText = {
  param: "short_description",
  limit: 120,
  store: (state) => state.shortDescriptions,
};

export const botMethods: MethodTable = {
  getMe: { params: [], run: getMe },
  getFile: { params: ["file_id"], run: getFile },
  getChat: { params: ["chat_id"], run: getChat },
  getChatMember: { params: ["chat_id", "user_id"], run: getChatMember },
  setMyCommands: { params: ["commands", "scope", "language_code"], run: setCommands },
  getMyCommands: { params: ["scope", "language_code"], run: getCommands },
  deleteMyCommands: { params: ["scope", "language_code"], run: deleteCommands },
  setMyName: setter(NAME),
  getMyName: getter(NAME),
  setMyDescription: setter(DESCRIPTION),
  getMyDescription: getter(DESCRIPTION),
  setMyShortDescription: setter(SHORT),
  getMyShortDescription: getter(SHORT),
};

function getMe({ state }: MethodContext): MethodReply {
  const result = {
    ...state.me,
    first_name: state.names.get("") ?? state.me.first_name,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  };
  return { result };
}

function getFile({ state }: MethodContext, call: ApiRequest): MethodReply {
  const id = readText(call, "file_id");
  if (id === "") throw badRequest("file_id not specified");
  const described = state.files.describe(id);
  if (!described) throw badRequest("wrong file_id or the file is temporarily unavailable");
  if (described.file_size > MAX_DOWNLOAD_BYTES) throw badRequest("file is too big");
  return { result: { ...described, file_path: state.files.link(id) } };
}

function getChat(context: MethodContext, call: ApiRequest): MethodReply {
  return { result: findChat(context, call).chat };
}

/** Of the bot itself, and of a group's members. */
function getChatMember(context: MethodContext, call: ApiRequest): MethodReply {
  const chat = findChat(context, call);
  const { me, chats } = context.state;
  if ("members" in chat) {
    const id = readInteger(call, "user_id");
    const user = id === me.id ? me : chats.get(id)?.user;
    if (!user) throw badRequest("PARTICIPANT_ID_INVALID");
    const { members, bot } = openGroup(chat);
    const status = id === me.id ? bot : (members.get(id) ?? "left");
    return { result: { user, status } };
  }
  if (!("rights" in chat) || !chat.rights) throw badRequest("member list is inaccessible");
  if (readInteger(call, "user_id") !== me.id) throw badRequest("PARTICIPANT_ID_INVALID");
  return { result: { status: "administrator", user: me, can_be_edited: false, ...chat.rights } };
}

function setCommands({ state }: MethodContext, call: ApiRequest): MethodReply {
  const key = commandKeyOf(call);
  const list = readJson(call, "commands", "commands");
  if (!Array.isArray(list)) throw badRequest("expected an Array of BotCommand");
  if (list.length > MAX_COMMANDS) throw badRequest("there can be at most 100 bot commands");
  state.commands.set(key, list.map(checkCommand));
  tellPhones(state);
  return { result: true };
}

function checkCommand(value: unknown): BotCommand {
  if (!isRecord(value)) throw badRequest("can't parse BotCommand: expected an Object");
  const { command, description } = value;
  if (typeof command !== "string" || typeof description !== "string") {
    throw badRequest(`can't parse BotCommand: Can't find field "command"`);
  }
  const bare = command.replace(LEADING_SLASH, "");
  if (!COMMAND.test(bare)) throw badRequest("BOT_COMMAND_INVALID");
  const length = [...description.trim()].length;
  if (length < 1 || length > 256) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
  return { command: bare, description: description.trim() };
}

function getCommands({ state }: MethodContext, call: ApiRequest): MethodReply {
  return { result: state.commands.get(commandKeyOf(call)) ?? [] };
}

function deleteCommands({ state }: MethodContext, call: ApiRequest): MethodReply {
  state.commands.delete(commandKeyOf(call));
  tellPhones(state);
  return { result: true };
}

function commandKeyOf(call: ApiRequest): string {
  const scope = readJson(call, "scope", "BotCommandScope") ?? { type: "default" };
  if (!isRecord(scope)) throw badRequest("expected an Object as BotCommandScope");
  const type = String(scope.type ?? "");
  if (!SCOPES.includes(type))
    throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  const chat = type.startsWith("chat") ? ` ${String(scope.chat_id)}` : "";
  return commandKey(type + chat, readLanguage(call));
}

function setter({ param, limit, store }: ProfileText) {
  const run = ({ state }: MethodContext, call: ApiRequest): MethodReply => {
    const lang = readLanguage(call);
    const text = readText(call, param);
    if ([...text].length > limit) throw badRequest(`${param} is too long`);
    if (text === "") store(state).delete(lang);
    else store(state).set(lang, text);
    tellPhones(state);
    return { result: true };
  };
  return { params: [param, "language_code"], run };
}

function getter({ param, store }: ProfileText) {
  const run = ({ state }: MethodContext, call: ApiRequest): MethodReply => {
    const texts = store(state);
    const text = texts.get(readLanguage(call)) ?? texts.get("") ?? "";
    const fallback = param === "name" ? state.me.first_name : "";
    return { result: { [param]: text || fallback } };
  };
  return { params: ["language_code"], run };
}

/** A two-letter ISO 639-1 code, or empty for everyone else. */
function readLanguage(call: ApiRequest): string {
  const code = readText(call, "language_code");
  if (code !== "" && !LANGUAGE.test(code)) throw badRequest("invalid language code specified");
  return code;
}

function tellPhones(state: BotState): void {
  for (const chat of state.chats.values()) chat.phone.emit({ type: "profile" });
}
