import type { Bubble, BubbleButton, Media } from "../phone.ts";
import type { TgButton, TgFile, TgMessage } from "./types.ts";

/** The message as the resident's phone shows it. */
export function toBubble(message: TgMessage): Bubble {
  return {
    id: String(message.message_id),
    from: isOfBot(message) ? "bot" : "user",
    at: message.date * 1000,
    text: message.text ?? message.caption ?? "",
    spans: message.entities ?? message.caption_entities ?? [],
    buttons: (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map(toButton)),
    media: toMedia(message),
    edited: message.edit_date !== undefined,
    forwarded: message.forward_origin !== undefined,
  };
}

/** Who hides in a group, or speaks there as a channel, has the name of one of Telegram's own bots. */
function isOfBot({ from, sender_chat: as }: TgMessage): boolean {
  return from === undefined || (from.is_bot && as === undefined);
}

function toButton(button: TgButton): BubbleButton {
  const { text, style, callback_data: data, url, copy_text: copy } = button;
  const face = style ? { text, style } : { text };
  if (typeof data === "string") return { ...face, type: "callback", data };
  if (typeof url === "string") return { ...face, type: "url", url };
  if (typeof copy === "object" && copy !== null && "text" in copy) {
    return { ...face, type: "copy", copy: String(copy.text) };
  }
  return { ...face, type: "disabled" };
}

function toMedia(message: TgMessage): Media | null {
  const { photo, video, voice, sticker, document, location, contact } = message;
  const preview = message.link_preview_options?.url;
  // The preview of a picture's address is the picture; of other pages none is shown.
  if (preview && /\.jpe?g$/.test(preview)) return { type: "photo", url: preview };
  const largest = photo?.at(-1);
  if (largest) return { type: "photo", url: phoneUrl(largest) };
  if (video) return { type: "video", url: phoneUrl(video) };
  if (voice) return { type: "voice", url: phoneUrl(voice) };
  if (sticker) return { type: "sticker", url: phoneUrl(sticker) };
  if (document) {
    const { file_name: name = "file", file_size: size } = document;
    return { type: "document", url: phoneUrl(document), name, size };
  }
  if (location) return { type: "location", ...location };
  return contact ? { type: "contact", phone: contact.phone_number } : null;
}

/** The phone page gets files without the bot's token. */
function phoneUrl(file: TgFile): string {
  return `/sim/telegram/files/${file.file_id}`;
}
