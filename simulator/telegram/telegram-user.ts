import type { Pressed, SimUser, Upload } from "../contracts.ts";
import { ControlError } from "../control-error.ts";
import { readImageSize } from "../image-facts.ts";
import type { Bubble, BubbleButton, Keyboard, PhoneEvent } from "../phone.ts";
import { sampleAac, sampleDocument, samplePhoto, sampleSticker, sampleVideo } from "../samples.ts";
import type { BotState, PrivateChat } from "./bot-state.ts";
import { findEntities } from "./rich-text.ts";
import { toBubble } from "./to-bubble.ts";
import type { TgEvent, TgMessage } from "./types.ts";
import { addPhoto } from "./upload-media.ts";

/** Telegram shortens nothing: a client splits longer texts into several messages. */
const MAX_TEXT = 4096;

export interface UserDeps {
  state: BotState;
  /** Hands an update to the bot. */
  push(event: TgEvent): void;
}

/** A resident in Telegram: makes the updates that a real client would cause. */
export class TelegramUser implements SimUser {
  #deps: UserDeps;
  #chat: PrivateChat;

  constructor(deps: UserDeps, chat: PrivateChat) {
    this.#deps = deps;
    this.#chat = chat;
  }

  get id(): string {
    return String(this.#chat.user.id);
  }

  get name(): string {
    return this.#chat.user.first_name;
  }

  get lang(): string {
    return this.#chat.user.language_code ?? "";
  }

  get blocked(): boolean {
    return this.#chat.blocked;
  }

  get messages(): readonly Bubble[] {
    return this.#chat.phone.bubbles;
  }

  get keyboard(): Keyboard {
    return this.#chat.phone.keyboard;
  }

  say(text: string): string {
    if (text.trim() === "") throw new ControlError("Telegram sends no empty message");
    const letters = [...text];
    const parts = Array.from({ length: Math.ceil(letters.length / MAX_TEXT) }, (_, at) =>
      letters.slice(at * MAX_TEXT, (at + 1) * MAX_TEXT).join(""),
    );
    return parts.map((part) => this.#sendText(part)).at(-1) ?? "";
  }

  press(labelOrData: string): Pressed {
    const matches = (button: BubbleButton) =>
      button.text === labelOrData || (button.type === "callback" && button.data === labelOrData);
    for (const bubble of [...this.messages].reverse()) {
      const button = bubble.buttons.flat().find(matches);
      if (button) return this.#pressButton(button, bubble.id);
    }
    const key = this.keyboard.flat().find((each) => each.text === labelOrData);
    if (key) return { type: "said", messageId: this.say(key.text) };
    throw new ControlError("no message shows this button");
  }

  pressData(data: string, messageId: string): Pressed {
    const message = this.#chat.messages.get(Number(messageId));
    if (!message) throw new ControlError("no such message on this phone");
    this.#mustBeOpen();
    const { state, push } = this.#deps;
    const queryId = `${state.chance.int(1e9, 9e9)}${state.chance.int(1e8, 9e8)}`;
    state.queries.set(queryId, { chat: this.#chat, at: state.now() });
    const query = { id: queryId, from: this.#chat.user, message, chat_instance: `-${this.id}7` };
    push({ callback_query: { ...query, data } });
    return { type: "callback", queryId };
  }

  sendPhoto(photo: Upload = {}): string {
    return this.#send({ photo: this.#photo(photo), ...caption(photo) });
  }

  sendAlbum(wanted: number | readonly Upload[]): string[] {
    const photos: readonly Upload[] =
      typeof wanted === "number" ? Array.from({ length: wanted }, () => ({})) : wanted;
    if (photos.length < 2 || photos.length > 10) {
      throw new ControlError("an album has 2 to 10 pictures");
    }
    const { chance } = this.#deps.state;
    const group = `1${chance.int(1e8, 9e8)}${chance.int(1e6, 9e6)}`;
    return photos.map((photo) =>
      this.#send({ media_group_id: group, photo: this.#photo(photo), ...caption(photo) }),
    );
  }

  sendDocument(upload: Upload = {}): string {
    const file = { ...sampleDocument(), ...given(upload) };
    const stored = this.#deps.state.files.add(file, "documents");
    const document = { file_name: file.name, mime_type: file.mime, ...stored };
    return this.#send({ document, ...caption(upload) });
  }

  sendVoice(upload: Upload = {}): string {
    const file = { ...sampleAac(), mime: "audio/ogg", name: "voice.oga", ...given(upload) };
    const stored = this.#deps.state.files.add(file, "voice");
    return this.#send({ voice: { duration: 3, mime_type: file.mime, ...stored } });
  }

  sendVideo(upload: Upload = {}): string {
    const file = { ...sampleVideo(), ...given(upload) };
    const stored = this.#deps.state.files.add(file, "videos");
    const facts = { duration: 2, width: 640, height: 360 };
    const video = { ...facts, file_name: file.name, mime_type: file.mime, ...stored };
    return this.#send({ video, ...caption(upload) });
  }

  sendSticker(): string {
    const stored = this.#deps.state.files.add(sampleSticker(), "stickers");
    const kind = { type: "regular", is_animated: false, is_video: false, emoji: "👋" };
    return this.#send({
      sticker: { width: 512, height: 512, ...kind, set_name: "sim", ...stored },
    });
  }

  sendLocation(latitude: number, longitude: number): string {
    return this.#send({ location: { latitude, longitude } });
  }

  sendContact(phone: string): string {
    const { id, first_name } = this.#chat.user;
    return this.#send({ contact: { phone_number: phone, first_name, user_id: id } });
  }

  edit(messageId: string, text: string): void {
    const message = this.#chat.messages.get(Number(messageId));
    if (message?.from?.is_bot !== false) throw new ControlError("not this resident's message");
    this.#mustBeOpen();
    const { entities: _old, ...rest } = message;
    const edited = { ...rest, ...withEntities(text), edit_date: this.#deps.state.seconds() };
    this.#chat.messages.set(edited.message_id, edited);
    this.#chat.phone.replace(toBubble(edited));
    this.#deps.push({ edited_message: edited });
  }

  forward(text: string): string {
    const sender = { id: 7_000_000_001, is_bot: false, first_name: "Someone Else" };
    const date = this.#deps.state.seconds() - 3600;
    const origin = { type: "user", sender_user: sender, date } as const;
    return this.#send({ forward_origin: origin, ...withEntities(text) });
  }

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

  #sendText(text: string): string {
    return this.#send(withEntities(text));
  }

  #send(content: Partial<TgMessage>): string {
    this.#mustBeOpen();
    const { state, push } = this.#deps;
    const message: TgMessage = {
      message_id: state.nextMessageId(),
      from: this.#chat.user,
      chat: this.#chat.chat,
      date: state.seconds(),
      ...content,
    };
    this.#chat.started = true;
    this.#chat.messages.set(message.message_id, message);
    this.#chat.phone.show(toBubble(message));
    push({ message });
    return String(message.message_id);
  }

  #photo(upload: Upload) {
    const file = { ...samplePhoto(), ...given(upload) };
    const size = readImageSize(file.bytes);
    if (!size) throw new ControlError("a photo is a JPEG or PNG; send anything else as a document");
    return addPhoto(this.#deps.state.files, file, size);
  }

  #pressButton(button: BubbleButton, messageId: string): Pressed {
    switch (button.type) {
      case "callback":
        return this.pressData(button.data, messageId);
      case "url":
        return { type: "url", url: button.url };
      case "copy":
        return { type: "copied", text: button.copy };
      case "disabled":
        return { type: "nothing" };
    }
  }

  #setBlocked(blocked: boolean): void {
    if (this.#chat.blocked === blocked) return;
    this.#chat.blocked = blocked;
    this.#chat.phone.setBlocked(blocked);
    const { state, push } = this.#deps;
    const [before, after] = blocked ? ["member", "kicked"] : ["kicked", "member"];
    const member = (status: string) => ({
      user: state.me,
      status,
      ...(status === "kicked" ? { until_date: 0 } : {}),
    });
    const date = state.seconds();
    const { chat, user } = this.#chat;
    const change = { chat, from: user, date };
    push({
      my_chat_member: {
        ...change,
        old_chat_member: member(before ?? "member"),
        new_chat_member: member(after ?? "member"),
      },
    });
  }

  /** A client offers no way to write to a bot its owner has blocked. */
  #mustBeOpen(): void {
    if (this.#chat.blocked) throw new ControlError("this resident has blocked the bot");
  }
}

function withEntities(text: string): Partial<TgMessage> {
  const entities = findEntities(text);
  return entities.length > 0 ? { text, entities } : { text };
}

function caption(upload: Upload): Partial<TgMessage> {
  return upload.caption ? { caption: upload.caption } : {};
}

/** The given parts of an upload, to lay over a sample. */
function given({ bytes, name, mime }: Upload): {
  bytes?: Uint8Array;
  name?: string;
  mime?: string;
} {
  return { ...(bytes ? { bytes } : {}), ...(name ? { name } : {}), ...(mime ? { mime } : {}) };
}
