import { expect } from "vitest";
import { ALBUM_WAIT_MS } from "../../src/app/outbox/limits.ts";
import { content } from "../../src/content.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import type { PlatformCall } from "./fake-platforms.ts";
import { deliver, pass, platforms, settle } from "./town.ts";

export interface Person {
  first: string;
  last: string;
  username: string;
}

const NOBODY: Person = { first: "Bích", last: "Trần", username: "bich_song_tri" };

/** The answers of a tip. A choice is named by the id of its text. */
export interface Story {
  category: string;
  area: string;
  when: string;
  what: string;
  /** The answer below the receipt. */
  contact: string;
  photos: string[];
  /** What is answered when a unit asks for untouched files. */
  originals: string;
}

const STORY: Story = {
  category: "category-theft",
  area: "area-song-tri",
  when: "option-today",
  what: "Hai người đi xe máy đỏ giật túi ở cổng chợ.",
  contact: "receipt-kept-tell",
  photos: [],
  originals: "tip-originals-no",
};

/** A category with questions between the story and the review. */
export const LITTER = { category: "category-environment" };

/** What the bot says in Vietnamese. */
export function say(id: string, args = {}): string {
  return content.texts.format("vi", id, { ...content.place.hotlines, ...args });
}

let lastChat = 7_000_000_000;

/** Somebody with a chat of their own. */
export function newResident(channel: ChannelId = "telegram"): Resident {
  lastChat += 1;
  return new Resident(channel, channel === "zalo" ? `a0c01dfe${lastChat}` : `${lastChat}`);
}

/** One who has chosen a language, and sees the menu. */
export async function begun(channel?: ChannelId): Promise<Resident> {
  const resident = newResident(channel);
  await resident.begin();
  return resident;
}

let lastId = 500_000;

function nextId(): number {
  lastId += 1;
  return lastId;
}

/** The updates that a channel's platform delivers for what a person does. */
interface Phone {
  /** Whether options are pressed. Otherwise their numbers are typed. */
  buttons: boolean;
  /** The first message. */
  hello: string;
  text(text: string): object;
  photo(token: string): object;
}

/** Somebody with a phone, who reads the newest message and answers it. */
export class Resident {
  readonly channel: ChannelId;
  readonly chat: string;
  readonly person: Person;
  /** Ids of the messages that were written on Telegram. */
  readonly said: number[] = [];
  /** How an update reaches the Worker; a test may put trouble in its way. */
  carry = deliver;
  /** How to wait until all that a message caused has happened. */
  rest = settle;

  constructor(channel: ChannelId, chat: string, person = NOBODY) {
    this.channel = channel;
    this.chat = chat;
    this.person = person;
  }

  get messages(): PlatformCall[] {
    return platforms.to(this.chat);
  }

  get newest(): string {
    return this.messages.at(-1)?.text ?? "";
  }

  /** All messages so far, as one text. */
  get shown(): string {
    return this.messages.map(({ text }) => text).join("\n");
  }

  async text(text: string): Promise<void> {
    await this.#arrive(this.textUpdate(text));
  }

  async photos(...tokens: string[]): Promise<void> {
    const answers = await Promise.all(
      tokens.map((token) => this.carry(this.channel, this.photoUpdate(token))),
    );
    expect(answers.map(({ status }) => status)).toEqual(tokens.map(() => 200));
    await this.rest();
  }

  /** Chooses by the words of an option: a button where there is one, else its number. */
  async choose(label: string, lang = "vi"): Promise<void> {
    await this.#arrive(this.choiceUpdate(label, lang));
  }

  /** Presses a button by its data, whether it can be seen or not. */
  async press(data: string): Promise<void> {
    await this.#arrive(this.pressUpdate(data));
  }

  choiceUpdate(label: string, lang = "vi"): object {
    const words = content.texts.format(lang, label);
    const { messages, newest } = this;
    const { buttons } = this.#phone;
    const found = buttons ? buttonOf(messages, words) : numberOf(newest, words);
    if (found === null) return expect.fail(`no option "${words}" in: ${newest}`);
    return buttons ? this.pressUpdate(found) : this.textUpdate(found);
  }

  textUpdate(text: string): object {
    return this.#phone.text(text);
  }

  photoUpdate(token: string): object {
    return this.#phone.photo(token);
  }

  pressUpdate(data: string): object {
    const query = { id: `ack-${nextId()}`, from: this.#from, chat_instance: "-4101", data };
    const message = { message_id: 41, chat: this.#chat, date: 1 };
    return { update_id: nextId(), callback_query: { ...query, message } };
  }

  /** First contact, then the menu. */
  async begin(): Promise<void> {
    await this.text(this.#phone.hello);
    await this.choose("language-self");
  }

  /** Whether the newest screen offers an option. */
  offers(label: string): boolean {
    const words = content.texts.format("vi", label);
    return this.#phone.buttons
      ? buttonOf(this.messages.slice(-1), words) !== null
      : numberOf(this.newest, words) !== null;
  }

  /** From the menu to the review, whatever is asked on the way; `stop`: an option to stop at. */
  async write(change: Partial<Story> = {}, stop = "tip-review-send"): Promise<void> {
    const story = { ...STORY, ...change };
    await this.putOff();
    await this.choose("menu-main-tip");
    await this.#answerUntil(stop, story);
    if (story.photos.length === 0 || !this.offers("tip-review-send")) return;
    await this.photos(...story.photos);
    await pass(ALBUM_WAIT_MS);
    await this.choose("option-done");
    await this.#answerUntil(stop, story);
  }

  async #answerUntil(stop: string, story: Story): Promise<void> {
    for (let question = 0; question < 40 && !this.offers(stop); question++) {
      await this.#answer(story);
    }
  }

  async sendTip(change: Partial<Story> = {}): Promise<string> {
    await this.write(change);
    await this.choose("tip-review-send");
    const receipt = this.receipt();
    const contact = change.contact ?? STORY.contact;
    if (this.offers(contact)) await this.choose(contact);
    if (this.offers("receipt-rest-saved")) await this.putOff();
    return receipt;
  }

  /** "No, thanks", below a receipt; to the menu, when told already. */
  async putOff(): Promise<void> {
    if (this.offers("receipt-kept-later")) await this.choose("receipt-kept-later");
    if (this.offers("receipt-rest-saved")) await this.choose("command-menu");
  }

  /** The newest receipt that was shown. */
  receipt(): string {
    const codes = this.shown.match(/\b(?:[0-9A-Z]{4}-){4}[0-9A-Z*~$=]/g) ?? [];
    return codes.at(-1) ?? expect.fail(`no receipt in: ${this.newest}`);
  }

  async #answer(story: Story): Promise<void> {
    const { category, when, area, originals } = story;
    const option = [category, when, area, originals].find((label) => this.offers(label));
    if (option !== undefined) return this.choose(option);
    if (this.asks("tip-what")) return this.text(story.what);
    if (this.offers("option-skip")) return this.choose("option-skip");
    return this.choose(this.offers("option-done") ? "option-done" : "option-enough");
  }

  asks(question: string): boolean {
    return this.newest.includes(content.texts.format("vi", question).slice(0, 20));
  }

  async #arrive(update: object): Promise<void> {
    expect((await this.carry(this.channel, update)).status).toBe(200);
    await this.rest();
  }

  get #phone(): Phone {
    const phones: Record<ChannelId, Phone> = {
      telegram: {
        buttons: true,
        hello: "/start",
        text: (text) => this.#telegram({ text }),
        photo: (token) => {
          const size = { file_id: token, file_unique_id: `u${token}`, width: 900, height: 600 };
          return this.#telegram({ photo: [size], media_group_id: "album-1" });
        },
      },
      zalo: {
        buttons: false,
        hello: "xin chào",
        text: (text) => this.#zalo("message.text.received", { text }),
        photo: (token) => {
          const photo_url = `http://zalo.test/photo/${token}`;
          return this.#zalo("message.image.received", { photo_url, caption: "" });
        },
      },
    };
    return phones[this.channel];
  }

  #telegram(said: object): object {
    const message_id = nextId();
    this.said.push(message_id);
    const message = { message_id, from: this.#from, chat: this.#chat, date: 1, ...said };
    return { update_id: nextId(), message };
  }

  #zalo(event_name: string, said: object): object {
    const from = { id: this.chat, is_bot: false, display_name: this.person.first };
    const chat = { id: this.chat, chat_type: "PRIVATE" };
    return { event_name, message: { message_id: `in-${nextId()}`, chat, from, date: 1, ...said } };
  }

  get #from() {
    const { first: first_name, last: last_name, username } = this.person;
    return { id: Number(this.chat), is_bot: false, first_name, last_name, username };
  }

  get #chat() {
    const { first: first_name, last: last_name, username } = this.person;
    return { id: Number(this.chat), type: "private", first_name, last_name, username };
  }
}

function buttonOf(messages: PlatformCall[], words: string): string | null {
  const rows = messages.flatMap(({ params }) => {
    // The shape that the Telegram channel renders.
    const markup = params.reply_markup as { inline_keyboard: Button[][] } | undefined;
    return markup?.inline_keyboard.flat() ?? [];
  });
  return rows.findLast(({ text }) => text === words)?.callback_data ?? null;
}

interface Button {
  text: string;
  callback_data?: string;
}

function numberOf(screen: string, words: string): string | null {
  const line = screen.split("\n").find((one) => one.endsWith(` ${words}`));
  const key = line?.slice(0, -words.length - 1);
  return key === undefined ? null : key.replace(/(?<=.)\.$/, "");
}
