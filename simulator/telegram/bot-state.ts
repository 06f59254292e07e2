import type { Chance } from "../chance.ts";
import type { ChannelOptions, GroupMember } from "../contracts.ts";
import { Phone } from "../phone.ts";
import type { FileStore } from "./file-store.ts";
import type { TgChat, TgMessage, TgUser } from "./types.ts";

export interface Webhook {
  /** Empty: updates wait for getUpdates. */
  url: string;
  secret: string;
  maxConnections: number;
  /** Empty: every type but chat_member and reactions. */
  allowedUpdates: readonly string[];
  lastErrorDate?: number;
  lastErrorMessage?: string;
}

export interface PressedQuery {
  chat: PrivateChat;
  /** Milliseconds since 1970. */
  at: number;
}

export interface BotCommand {
  command: string;
  description: string;
}

/** Any chat in which the bot may be. */
export interface BotChat {
  chat: TgChat;
  /** What its readers see. */
  phone: Phone;
  messages: Map<number, TgMessage>;
}

/** A public channel. */
export interface PublicChannel extends BotChat {
  /** What the bot may do there; null: it is no administrator. */
  rights: { can_post_messages: boolean; can_edit_messages: boolean } | null;
}

/** A group. */
export interface GroupChat extends BotChat {
  /** Of residents, by their ids; who is not in it has left. */
  members: Map<number, GroupMember>;
  bot: GroupMember;
  /** It is that chat now. */
  movedTo?: number;
}

/** A resident's private chat with the bot, as the platform keeps it. */
export interface PrivateChat extends BotChat {
  user: TgUser;
  /** A bot may not write first. */
  started: boolean;
  blocked: boolean;
}

/** Everything Telegram's side remembers of the one bot; plain data and id making. */
export class BotState {
  readonly me: TgUser;
  readonly chats = new Map<number, PrivateChat>();
  /** Key: `@` and its name. */
  readonly channels = new Map<string, PublicChannel>();
  readonly groups = new Map<number, GroupChat>();
  readonly queries = new Map<string, PressedQuery>();
  /** Key: language code, "" for the default. */
  readonly names = new Map<string, string>();
  readonly descriptions = new Map<string, string>();
  readonly shortDescriptions = new Map<string, string>();
  /** Key: scope JSON and language code. */
  readonly commands = new Map<string, readonly BotCommand[]>();
  readonly files: FileStore;
  readonly now: () => number;
  readonly chance: Chance;
  /** Called after each change of what a phone shows. */
  onChange: () => void = () => undefined;
  webhook: Webhook = { url: "", secret: "", maxConnections: 40, allowedUpdates: [] };
  /** Milliseconds since 1970. */
  lastSetWebhookAt = Number.NEGATIVE_INFINITY;
  #lastMessageId: number;

  constructor(options: { token: string; files: FileStore; now: () => number; chance: Chance }) {
    const id = Number(options.token.split(":")[0]);
    if (!Number.isSafeInteger(id) || id <= 0) {
      throw new Error("the Telegram token must begin with the bot's number and a colon");
    }
    this.me = { id, is_bot: true, first_name: "Tiếng Mõ", username: "tieng_mo_bot" };
    this.files = options.files;
    this.now = options.now;
    this.chance = options.chance;
    this.#lastMessageId = options.chance.int(100, 10_000);
  }

  /** Message ids of private chats grow over all chats of the account. */
  nextMessageId(): number {
    this.#lastMessageId += 1;
    return this.#lastMessageId;
  }

  get lastMessageId(): number {
    return this.#lastMessageId;
  }

  /** Goes on where the ids of before a restart ended. */
  restoreMessageId(last: number): void {
    this.#lastMessageId = last;
  }

  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  addChat(name: string, lang: string): PrivateChat {
    const id = 7_000_000_000 + this.chance.int(1, 999_999_999);
    const user = { id, is_bot: false, first_name: name, username: `resident_${id % 1_000_000}` };
    const chat: PrivateChat = {
      user: lang ? { ...user, language_code: lang } : user,
      chat: { id, first_name: name, username: user.username, type: "private" },
      phone: new Phone(),
      messages: new Map(),
      started: false,
      blocked: false,
    };
    this.add(chat);
    return chat;
  }

  addChannel({ username, title, rights }: ChannelOptions): void {
    const id = -1_001_000_000_000 - this.chance.int(1, 999_999_999);
    const chat = { id, type: "channel", title, username } as const;
    const channel: PublicChannel = {
      chat,
      phone: new Phone(),
      messages: new Map(),
      rights: rights === undefined ? { can_post_messages: true, can_edit_messages: true } : rights,
    };
    this.channels.set(`@${username}`, channel);
    channel.phone.onEvent(() => this.onChange());
  }

  addGroup(title: string, type: "group" | "supergroup" = "group"): GroupChat {
    const id =
      -(type === "group" ? 4_000_000_000 : 1_002_000_000_000) - this.chance.int(1, 999_999);
    const [phone, messages, members] = [new Phone(), new Map(), new Map()];
    const group: GroupChat = { chat: { id, type, title }, phone, messages, members, bot: "left" };
    this.groups.set(id, group);
    return group;
  }

  /** By its number, or a channel by its name. */
  find(id: string): PrivateChat | PublicChannel | GroupChat | undefined {
    if (id.startsWith("@")) return this.channels.get(id);
    const channel = [...this.channels.values()].find(({ chat }) => String(chat.id) === id);
    return channel ?? this.groups.get(Number(id)) ?? this.chats.get(Number(id));
  }

  add(chat: PrivateChat): void {
    this.chats.set(chat.chat.id, chat);
    chat.phone.onEvent(() => this.onChange());
  }

  commandsFor(lang: string): readonly BotCommand[] {
    const scopes = ["all_private_chats", "default"];
    const keys = scopes.flatMap((scope) => [commandKey(scope, lang), commandKey(scope, "")]);
    for (const key of keys) {
      const commands = this.commands.get(key);
      if (commands) return commands;
    }
    return [];
  }
}

export function commandKey(scope: string, lang: string): string {
  return `${scope} ${lang}`;
}
