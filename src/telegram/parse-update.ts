import type { Incoming, IncomingBody } from "../core/flow/incoming.ts";
import { ALLOWED_UPDATES } from "./allowed-updates.ts";
import { bodyOfMessage } from "./message-body.ts";
import { type TelegramUpdate, textUpdateSchema, updateSchema } from "./update-schema.ts";

/** The content of an update, without the envelope that is the same for all kinds. */
interface Said {
  chat: { id: number };
  from?: { language_code?: string | undefined } | undefined;
  /** Id of the person's own message. */
  message_id?: number | undefined;
  body: IncomingBody;
}

/** A command with the name of a bot, as apps put it in where it is tapped in a text. */
const NAMED = /^\/\w+@(\w+)/;

/**
 * Parses an update of a private chat. null: not for us. Whatever comes from elsewhere is not read:
 * nobody is anonymous there (`read-group.ts` reads what groups may ask). A command that names
 * another bot than `username` is left alone; "": ours is not known.
 */
export function parseUpdate(input: unknown, username = ""): Incoming | null {
  const incoming = placeOf(input) === "private" ? parseAny(input) : null;
  const text = incoming?.body.type === "text" ? incoming.body.text : "";
  return isForOther(text, username) ? null : incoming;
}

/** Whether a command names another bot. */
export function isForOther(text: string, username: string): boolean {
  const named = username === "" ? undefined : NAMED.exec(text)?.[1];
  return named !== undefined && named.toLowerCase() !== username.toLowerCase();
}

/** The kind of chat that an update is from. */
function placeOf(input: unknown): unknown {
  const kind = ALLOWED_UPDATES.find((name) => fieldOf(input, name) !== undefined) ?? "";
  const said = fieldOf(input, kind);
  return fieldOf(fieldOf(fieldOf(said, "message") ?? said, "chat"), "type");
}

function parseAny(input: unknown): Incoming | null {
  const parsed = (hasText(input) ? textUpdateSchema : updateSchema).safeParse(input);
  if (!parsed.success) return null;
  const said = saidIn(parsed.data);
  if (!said) return null;
  const languageHint = said.from?.language_code;
  return {
    channel: "telegram",
    id: String(parsed.data.update_id),
    chat: String(said.chat.id),
    ...(languageHint === undefined ? {} : { languageHint }),
    ...(said.message_id === undefined ? {} : { message: String(said.message_id) }),
    body: said.body,
  };
}

function hasText(input: unknown): boolean {
  const message = fieldOf(input, "message");
  return typeof fieldOf(message, "text") === "string";
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  // It is an object, of whatever fields.
  return (value as Record<string, unknown>)[name];
}

function saidIn(update: TelegramUpdate): Said | null {
  const { message, edited_message: edited, callback_query: query, my_chat_member: member } = update;
  if (message) return withBody(message, bodyOfMessage(message));
  // A live location is edited every few seconds, and nobody edits a location by hand.
  if (edited) return withBody(edited, edited.location ? null : { type: "edited" });
  if (query) {
    const body: IncomingBody = { type: "press", data: query.data, ack: query.id };
    return { chat: query.message.chat, from: query.from, body };
  }
  if (member) return withBody(member, membershipBody(member));
  return null;
}

function withBody(source: Omit<Said, "body">, body: IncomingBody | null): Said | null {
  return body && { chat: source.chat, from: source.from, message_id: source.message_id, body };
}

/** In a private chat the membership changes only when the person blocks or unblocks the bot. */
function membershipBody({
  date,
  new_chat_member: { status },
}: NonNullable<TelegramUpdate["my_chat_member"]>): IncomingBody | null {
  // Telegram tells whole seconds.
  if (status === "kicked") return { type: "blocked", at: (date + 1) * 1_000 };
  if (status === "member") return { type: "unblocked" };
  return null;
}
