import type { IncomingBody, MediaKind, MediaRef } from "../core/flow/incoming.ts";
import {
  SERVICE_NOTES,
  type TelegramFile,
  type TelegramMessage,
  type TelegramPhotoSize,
} from "./update-schema.ts";

/** `getFile` serves no larger files (Bot API). */
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

/** Searched in this order. An animation has a `document` too, and we keep that one. */
const FILES: { field: "video" | "video_note" | "voice" | "audio" | "document"; kind: MediaKind }[] =
  [
    { field: "video", kind: "video" },
    { field: "video_note", kind: "video" },
    { field: "voice", kind: "voice" },
    { field: "audio", kind: "audio" },
    { field: "document", kind: "document" },
  ];

/**
 * The content of a message. null: a service message, which gets no answer. Content that we can't
 * use is `unsupported`, which gets an answer.
 */
export function bodyOfMessage(message: TelegramMessage): IncomingBody | null {
  if (message.text !== undefined) return textBody(message, message.text);
  if (message.photo) return photoBody(message, message.photo);
  for (const { field, kind } of FILES) {
    const file = message[field];
    if (file) return mediaBody(message, kind, file);
  }
  if (message.location) {
    return { type: "location", lat: message.location.latitude, lon: message.location.longitude };
  }
  if (isServiceNote(message)) return null;
  return { type: "unsupported", what: message.sticker === undefined ? "other" : "sticker" };
}

function textBody(message: TelegramMessage, text: string): IncomingBody {
  const forwarded = message.forward_origin !== undefined;
  return { type: "text", text: text.normalize("NFC"), ...(forwarded ? { forwarded } : {}) };
}

function photoBody(message: TelegramMessage, sizes: TelegramPhotoSize[]): IncomingBody {
  const fitting = sizes.filter((size) => (size.file_size ?? 0) <= MAX_DOWNLOAD_BYTES);
  const largest = fitting.toSorted((a, b) => a.width * a.height - b.width * b.height).at(-1);
  if (largest) return mediaBody(message, "photo", { ...largest, mime_type: "image/jpeg" });
  return { type: "unsupported", what: sizes.length === 0 ? "other" : "too-large" };
}

function mediaBody(message: TelegramMessage, kind: MediaKind, file: TelegramFile): IncomingBody {
  if ((file.file_size ?? 0) > MAX_DOWNLOAD_BYTES) {
    return { type: "unsupported", what: "too-large" };
  }
  const media: MediaRef = { kind, token: file.file_id };
  if (file.file_size !== undefined) media.size = file.file_size;
  if (file.mime_type !== undefined) media.mime = file.mime_type;
  if (message.caption) media.caption = message.caption.normalize("NFC");
  if (message.media_group_id !== undefined) media.album = message.media_group_id;
  return { type: "media", media };
}

function isServiceNote(message: TelegramMessage): boolean {
  return SERVICE_NOTES.some((name) => message[name] !== undefined);
}
