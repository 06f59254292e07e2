import type { Incoming, IncomingBody } from "../core/flow/incoming.ts";
import { eventSchema, type ZaloEvent, type ZaloMessage } from "./event-schema.ts";

/**
 * Parses an event. null: not for us. Only private chats are served, because nobody is anonymous in
 * a group.
 */
export function parseEvent(input: unknown): Incoming | null {
  const parsed = eventSchema.safeParse(input);
  if (!parsed.success) return null;
  const { message } = parsed.data;
  if (message.chat.chat_type !== "PRIVATE" || message.from?.is_bot === true) return null;
  const body = bodyOf(parsed.data);
  return body && { channel: "zalo", id: message.message_id, chat: message.chat.id, body };
}

/** An event without content came from a person too, who gets an answer. */
const EMPTY: IncomingBody = { type: "unsupported", what: "other" };

function bodyOf({ event_name: name, message }: ZaloEvent): IncomingBody | null {
  switch (name ?? nameFromFields(message)) {
    case "message.text.received":
      return message.text === undefined ? EMPTY : { type: "text", text: nfc(message.text) };
    case "message.image.received":
      return photoBody(message) ?? EMPTY;
    case "message.voice.received":
      return voiceBody(message) ?? EMPTY;
    case "message.sticker.received":
      return { type: "unsupported", what: "sticker" };
    // Files, contact cards, and every message of a protected account.
    case "message.unsupported.received":
      return EMPTY;
  }
  // Undocumented events are acknowledged and ignored.
  return null;
}

/** Derives the event's name from its fields, because one documented sample has no `event_name`. */
function nameFromFields(message: ZaloMessage): string | null {
  if (message.text !== undefined) return "message.text.received";
  if (message.photo_url ?? message.photo) return "message.image.received";
  if (message.voice_url) return "message.voice.received";
  if (message.sticker !== undefined) return "message.sticker.received";
  return null;
}

function photoBody(message: ZaloMessage): IncomingBody | null {
  const token = message.photo_url ?? message.photo;
  if (token === undefined) return null;
  // A photo without words has an empty caption.
  const caption = message.caption ? { caption: nfc(message.caption) } : {};
  return { type: "media", media: { kind: "photo", token, ...caption } };
}

function voiceBody({ voice_url: token }: ZaloMessage): IncomingBody | null {
  return token === undefined ? null : { type: "media", media: { kind: "voice", token } };
}

/** Unicode NFC, because some phones send Vietnamese diacritics as separate characters. */
function nfc(text: string): string {
  return text.normalize("NFC");
}
