import type { SimFile, SimUser, Upload } from "../contracts.ts";
import { ControlError } from "../control-error.ts";
import { readImageSize, stripJpegMetadata } from "../image-facts.ts";
import type { Bubble, Media, PhoneEvent } from "../phone.ts";
import { sampleAac, samplePhoto } from "../samples.ts";
import type { ZaloChat, ZaloEvent, ZaloState } from "./zalo-state.ts";

export interface ZaloUserDeps {
  state: ZaloState;
  /** Where `/zalo-media/` is served. */
  mediaRoot: string;
  push(chatId: string, event: ZaloEvent): void;
}

/** What the phone shows and what the webhook says of one thing a resident sent. */
interface Sent {
  event: string;
  fields: Record<string, unknown>;
  text?: string;
  media?: Media | null;
}

const STICKER_ID = "2be893baafff46a11fee";
const STICKER_URL =
  "https://zalo-api.zadn.vn/api/emoticon/oasticker?eid=2702697498474438568&size=130";

/** A resident in Zalo: no buttons, no location, no files that a bot could read. */
export class ZaloUser implements SimUser {
  readonly lang = "vi";
  readonly keyboard = [];
  #deps: ZaloUserDeps;
  #chat: ZaloChat;

  constructor(deps: ZaloUserDeps, chat: ZaloChat) {
    this.#deps = deps;
    this.#chat = chat;
  }

  get id(): string {
    return this.#chat.id;
  }

  get name(): string {
    return this.#chat.name;
  }

  get blocked(): boolean {
    return this.#chat.blocked;
  }

  get messages(): readonly Bubble[] {
    return this.#chat.phone.bubbles;
  }

  say(text: string): string {
    if (text.trim() === "") throw new ControlError("Zalo sends no empty message");
    return this.#send({ event: "text", fields: { text }, text });
  }

  press(): never {
    throw new ControlError("Zalo bots have no buttons");
  }

  pressData(): never {
    throw new ControlError("Zalo bots have no buttons");
  }

  sendPhoto(photo: Upload = {}): string {
    const file = { ...samplePhoto(), ...(photo.bytes ? { bytes: photo.bytes } : {}) };
    if (!readImageSize(file.bytes)) throw new ControlError("a photo is a JPEG or PNG");
    const stored: SimFile = { ...file, bytes: stripJpegMetadata(file.bytes), mime: "image/jpeg" };
    const name = this.#deps.state.addMedia(stored, "jpg");
    const caption = photo.caption ?? "";
    const fields = { message_type: "CHAT_PHOTO", caption, photo_url: this.#mediaUrl(name) };
    const media = { type: "photo", url: `/zalo-media/${name}` } as const;
    return this.#send({ event: "image", fields, text: caption, media });
  }

  sendAlbum(wanted: number | readonly Upload[]): string[] {
    const photos: readonly Upload[] =
      typeof wanted === "number" ? Array.from({ length: wanted }, () => ({})) : wanted;
    return photos.map((photo) => this.sendPhoto(photo));
  }

  /** A bot learns only that something came. */
  sendDocument(document: Upload = {}): string {
    const { name = "document.pdf", bytes } = document;
    const media = { type: "document", url: "", name, size: bytes?.length ?? 0 } as const;
    return this.#send({ event: "unsupported", fields: {}, media });
  }

  sendVoice(voice: Upload = {}): string {
    const file = { ...sampleAac(), ...(voice.bytes ? { bytes: voice.bytes } : {}) };
    const name = this.#deps.state.addMedia(file, "aac");
    const fields = { message_type: "CHAT_VOICE", voice_url: this.#mediaUrl(name) };
    const media = { type: "voice", url: `/zalo-media/${name}` } as const;
    return this.#send({ event: "voice", fields, media });
  }

  sendVideo(): string {
    return this.#send({ event: "unsupported", fields: {}, media: { type: "video", url: "" } });
  }

  sendSticker(): string {
    const fields = { message_type: "CHAT_STICKER", sticker: STICKER_ID, url: STICKER_URL };
    const media = { type: "sticker", url: "/sim/zalo/files/sticker" } as const;
    return this.#send({ event: "sticker", fields, media });
  }

  sendLocation(latitude: number, longitude: number): string {
    const media = { type: "location", latitude, longitude } as const;
    return this.#send({ event: "unsupported", fields: {}, media });
  }

  sendContact(phone: string): string {
    return this.#send({ event: "unsupported", fields: {}, media: { type: "contact", phone } });
  }

  edit(): never {
    throw new ControlError("Zalo messages cannot be edited");
  }

  forward(text: string): string {
    return this.say(text);
  }

  /** No event tells the bot: it notices when a send fails. */
  block(): void {
    this.#setBlocked(true);
  }

  unblock(): void {
    this.#setBlocked(false);
  }

  next(wanted?: (bubble: Bubble) => boolean, timeoutMs?: number): Promise<Bubble> {
    return this.#chat.phone.next(wanted, timeoutMs);
  }

  onEvent(listener: (event: PhoneEvent) => void): () => void {
    return this.#chat.phone.onEvent(listener);
  }

  #send({ event, fields, text = "", media = null }: Sent): string {
    if (this.#chat.blocked) throw new ControlError("this resident has blocked the bot");
    const { state, push } = this.#deps;
    const [messageId, date] = [state.newId(), state.now()];
    this.#chat.started = true;
    const plain = { spans: [], buttons: [], edited: false, forwarded: false };
    this.#chat.phone.show({ id: messageId, from: "user", at: date, text, media, ...plain });
    const { id, name } = this.#chat;
    const message = {
      date,
      chat: { chat_type: "PRIVATE", id },
      message_id: messageId,
      from: { id, is_bot: false, display_name: name },
      ...fields,
    };
    push(id, { event_name: `message.${event}.received`, message });
    return messageId;
  }

  #setBlocked(blocked: boolean): void {
    this.#chat.blocked = blocked;
    this.#chat.phone.setBlocked(blocked);
  }

  #mediaUrl(name: string): string {
    return `${this.#deps.mediaRoot}/${name}`;
  }
}
