import { setTimeout as pause } from "node:timers/promises";
import { QUICKEST_ANSWER_MS } from "../../src/app/outbox/limits.ts";
import type { Content } from "../../src/core/flow/content.ts";
import { LONGEST_WAIT_MS } from "../longest-wait.ts";
import type { FakeWorld, Message } from "./fake-world.ts";
import type { Person } from "./person.ts";
import type { WorkerProcess } from "./worker-process.ts";

export const WEBHOOK = {
  telegram: {
    header: "X-Telegram-Bot-Api-Secret-Token",
    secret: "day-telegram-webhook-secret-9Qz",
  },
  zalo: { header: "X-Bot-Api-Secret-Token", secret: "day-zalo-webhook-secret-4Kx" },
} as const;

/** Far longer than a row's lease, for which a kill can delay an answer. */
const LONGEST_MS = 3 * LONGEST_WAIT_MS;

/** In the texts that ask for one. */
const EXAMPLE = "7KQ4-9XWD-2MZ8-H5TC-P";
const RECEIPT = /\b(?:[0-9A-Z]{4}-){4}[0-9A-Z*~$=]/g;

export interface Street {
  world: FakeWorld;
  worker: WorkerProcess;
  content: Content;
}

/** Somebody with a phone, who reads the newest message and answers it, in a language of their own. */
export class Neighbour {
  readonly person: Person;
  readonly #street: Street;
  #lastId: number;
  #kills: number;
  /** How often the resident asked for help to see the open question. */
  #lost = 0;

  constructor(person: Person, street: Street) {
    this.person = person;
    this.#street = street;
    this.#kills = street.worker.kills;
    this.#lastId = (person.number + 1) * 100_000;
  }

  get messages(): Message[] {
    return this.#street.world.to(this.person.chat);
  }

  get newest(): string {
    return this.messages.at(-1)?.text ?? "";
  }

  get shown(): string {
    return this.since(0);
  }

  /** Every receipt that was ever shown, each once. */
  get receipts(): string[] {
    return [...new Set(this.shown.match(RECEIPT) ?? [])].filter((code) => code !== EXAMPLE);
  }

  /** The words of a text in the person's language; behind a plus, what a review offers to add. */
  words(id: string, args?: Record<string, number>): string {
    if (id.startsWith("+")) return `+ ${this.words(id.slice(1), args)}`;
    return this.#street.content.texts.format(this.person.lang, id, args);
  }

  /** Whether the newest message shows a text, by its first line as far as nothing is put into it. */
  isShown(id: string): boolean {
    return this.newest.includes(headOf(this.words(id)));
  }

  /** Waits first: the bot takes a very quick text as typed before its question. */
  async say(text: string): Promise<void> {
    const readBy = this.#street.world.shownAt(this.person.chat) + QUICKEST_ANSWER_MS;
    await pause(Math.max(readBy - Date.now() + 1, 0));
    await this.#insist(() => this.textUpdate(text));
  }

  /** To the menu, whatever else arrives on the way. */
  async goHome(): Promise<void> {
    const { world } = this.#street;
    const before = world.shows(this.person.chat);
    const menu = headOf(this.words("menu-main"));
    await this.deliver(this.textUpdate("menu"));
    // A screen that is only the menu. Others may end with the menu.
    const isHome = () => this.newest.startsWith(menu);
    await this.until(() => world.shows(this.person.chat) > before && isHome());
    await this.#findBack();
  }

  async choose(label: string): Promise<void> {
    await this.until(() => this.offers(label));
    await this.#insist(() => (this.offers(label) ? this.choiceUpdate(label) : null));
  }

  /** Repeats a text that was not taken as an answer because its question had come again. */
  async #insist(makeUpdate: () => object | null): Promise<void> {
    const refusals = this.#inEveryLanguage("note-again").map(headOf);
    for (let update = makeUpdate(); update !== null; update = makeUpdate()) {
      const before = this.messages.length;
      await this.arrive(update);
      const shown = this.since(before);
      if (!refusals.some((refusal) => shown.includes(refusal))) return;
    }
  }

  choiceUpdate(label: string): object {
    const option = this.option(label);
    if (option === null) throw new Error(`${this.name}: no option ${label} in: ${this.newest}`);
    return this.person.channel === "zalo" ? this.textUpdate(option) : this.press(option);
  }

  /** Sends, and reads what comes in answer. */
  async arrive(update: object): Promise<void> {
    const before = this.messages.length;
    await this.deliver(update);
    await this.until(() => this.messages.length > before);
    await this.#findBack();
  }

  /**
   * A text that arrives before the bot knows that its question was sent is added to the former
   * words. After a request for help there are none.
   */
  async endWords(question: string): Promise<void> {
    const { world } = this.#street;
    const before = world.shows(this.person.chat);
    await this.deliver(this.textUpdate("?"));
    await this.until(() => world.shows(this.person.chat) > before && this.isShown(question));
    await this.#findBack();
  }

  /**
   * After a kill, screens may come again, before the answer to what is asked now. So the resident
   * asks for help, which shows the open question, and each time in another way,
   * so that the answers can be told apart.
   */
  async #findBack(): Promise<void> {
    const { world, worker } = this.#street;
    const { chat } = this.person;
    while (this.#kills !== worker.kills) {
      this.#kills = worker.kills;
      this.#lost += 1;
      const id = this.#lost % 2 === 0 ? "emergency" : "help";
      const word = id === "help" ? "?" : "113";
      const before = world.shows(chat);
      await this.deliver(this.textUpdate(word));
      const answers = this.#inEveryLanguage(id).map((answer) => answer.trim());
      // Alone it is the late answer to an earlier call. Its question has been answered since.
      const isAnswered = () =>
        answers.some(
          (answer) => this.newest.startsWith(headOf(answer)) && this.newest.trim() !== answer,
        );
      await this.until(() => world.shows(chat) > before && isAnswered());
    }
  }

  /** Before the language is chosen, what is shown is in that of the place. */
  #inEveryLanguage(id: string): string[] {
    const { place, texts } = this.#street.content;
    return place.languages.map((lang) => texts.format(lang, id, place.hotlines));
  }

  /** Everything that was shown from the message of that place on. */
  since(place: number): string {
    return this.messages
      .slice(place)
      .map(({ text }) => text)
      .join("\n");
  }

  /** Delivers an update until it is accepted, as a platform does. */
  async deliver(update: object): Promise<void> {
    const { channel } = this.person;
    const { header, secret } = WEBHOOK[channel];
    const headers = { [header]: secret, "Content-Type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(update) };
    const answer = await this.#street.worker.send({ path: `/webhook/${channel}`, init });
    await answer.body?.cancel();
    if (answer.status !== 200) throw new Error(`${this.name}: the webhook said ${answer.status}`);
  }

  async until(what: () => boolean): Promise<void> {
    const { world, worker } = this.#street;
    for (const deadline = Date.now() + LONGEST_MS; !what(); ) {
      const rest = deadline - Date.now();
      if (rest <= 0) {
        throw new Error(`${this.name} waits for ever after ${worker.kills} kills: ${this.newest}`);
      }
      const late = pause(rest, undefined, { ref: false });
      await Promise.race([world.change(this.person.chat), late]);
    }
  }

  /** The key or data of an option of the newest message; null: it is not offered. */
  option(label: string): string | null {
    const words = this.words(label);
    const last = this.messages.at(-1);
    if (!last) return null;
    return this.person.channel === "zalo" ? keyOf(last.text, words) : buttonOf(last, words);
  }

  offers(label: string): boolean {
    return this.option(label) !== null;
  }

  textUpdate(text: string): object {
    return this.person.channel === "zalo"
      ? this.#zalo("message.text.received", { text })
      : this.#telegram({ text });
  }

  photoUpdate(): object {
    const { channel, file, fileUnique, says } = this.person;
    const caption = says.caption;
    if (channel === "zalo") {
      const photo_url = `http://${this.#street.world.host}/photo/${file}`;
      return this.#zalo("message.image.received", { photo_url, caption });
    }
    const size = { file_id: file, file_unique_id: fileUnique, width: 24, height: 24 };
    return this.#telegram({ photo: [size], caption });
  }

  locationUpdate(): object {
    return this.#telegram({ location: this.person.place });
  }

  blockUpdate(): object {
    const member = { user: { id: 1, is_bot: true, first_name: "bot" } };
    const my_chat_member = {
      chat: this.#chat,
      from: this.#from,
      // One that came before the person wrote last would undo nothing.
      date: Math.floor(Date.now() / 1_000),
      old_chat_member: { ...member, status: "member" },
      new_chat_member: { ...member, status: "kicked" },
    };
    return { update_id: this.#nextId(), my_chat_member };
  }

  press(data: string): object {
    const query = { id: `ack-${this.#nextId()}`, from: this.#from, chat_instance: "-4101", data };
    const message = { message_id: 41, chat: this.#chat, date: 1 };
    return { update_id: this.#nextId(), callback_query: { ...query, message } };
  }

  get name(): string {
    const { number, channel, lang } = this.person;
    return `resident ${number} (${channel}, ${lang})`;
  }

  #telegram(said: object): object {
    const message_id = this.#nextId();
    const message = { message_id, from: this.#from, chat: this.#chat, date: 1, ...said };
    return { update_id: this.#nextId(), message };
  }

  #zalo(event_name: string, said: object): object {
    const { chat: id, user, first, last } = this.person;
    const from = { id: user, is_bot: false, display_name: `${first} ${last}` };
    const chat = { id, chat_type: "PRIVATE" };
    return {
      event_name,
      message: { message_id: `in-${this.#nextId()}`, chat, from, date: 1, ...said },
    };
  }

  get #from() {
    const { user, first: first_name, last: last_name, username } = this.person;
    return { id: Number(user), is_bot: false, first_name, last_name, username };
  }

  get #chat() {
    const { chat, first: first_name, last: last_name, username } = this.person;
    return { id: Number(chat), type: "private", first_name, last_name, username };
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}

/** The first words of a text, up to where something is put in. */
export function headOf(words: string): string {
  const [line = ""] = words.trim().split("\n");
  return (line.split(/[{\u2068]/)[0] ?? "").slice(0, 20);
}

function buttonOf({ params }: Message, words: string): string | null {
  // The shape that the Telegram channel renders.
  const markup = params.reply_markup as { inline_keyboard: Button[][] } | undefined;
  const buttons = markup?.inline_keyboard.flat() ?? [];
  return buttons.find(({ text }) => text === words)?.callback_data ?? null;
}

interface Button {
  text: string;
  callback_data?: string;
}

function keyOf(screen: string, words: string): string | null {
  const line = screen.split("\n").find((one) => one.endsWith(` ${words}`));
  const key = line?.slice(0, -words.length - 1);
  return key === undefined ? null : key.replace(/(?<=.)\.$/, "");
}
