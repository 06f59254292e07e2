import type { Chance } from "../chance.ts";
import type { SimFile } from "../contracts.ts";
import { Phone } from "../phone.ts";

export interface ZaloWebhook {
  url: string;
  secret: string;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

export interface ZaloChat {
  /** 20 hexadecimal digits; in a private chat the user's id too. */
  id: string;
  name: string;
  phone: Phone;
  started: boolean;
  blocked: boolean;
}

/** One event as the webhook carries it. */
export interface ZaloEvent {
  event_name: string;
  message: Record<string, unknown>;
}

const ID_LENGTH = 20;

/** Everything Zalo's side remembers of the one bot. */
export class ZaloState {
  readonly id: string;
  readonly chats = new Map<string, ZaloChat>();
  /** Key: the last part of a media address, `<id>.jpg` or `<id>.aac`. */
  readonly media = new Map<string, SimFile>();
  readonly now: () => number;
  readonly chance: Chance;
  /** Called after each change of what a phone shows. */
  onChange: () => void = () => undefined;
  webhook: ZaloWebhook | null = null;

  constructor(options: { token: string; now: () => number; chance: Chance }) {
    this.id = options.token.split(":")[0] ?? "";
    this.now = options.now;
    this.chance = options.chance;
  }

  newId(): string {
    return this.chance.hex(ID_LENGTH);
  }

  addChat(name: string): ZaloChat {
    const chat = { id: this.newId(), name, phone: new Phone(), started: false, blocked: false };
    this.add(chat);
    return chat;
  }

  add(chat: ZaloChat): void {
    this.chats.set(chat.id, chat);
    chat.phone.onEvent(() => this.onChange());
  }

  /** Keeps a file and returns the name under which it can be fetched without a token. */
  addMedia(file: SimFile, extension: "jpg" | "aac"): string {
    const name = `${this.newId()}.${extension}`;
    this.media.set(name, file);
    return name;
  }
}
