import { createInboxQueue, type InboxQueue } from "./inbox-queue.ts";

/** One message as a phone shows it, the same for every channel. */
export interface Bubble {
  id: string;
  from: "bot" | "user";
  /** Milliseconds since 1970. */
  at: number;
  text: string;
  /** Formatting over `text`, offsets in UTF-16 units as Telegram counts them. */
  spans: readonly Span[];
  buttons: readonly (readonly BubbleButton[])[];
  media: Media | null;
  edited: boolean;
  forwarded: boolean;
}

export interface Span {
  type: string;
  offset: number;
  length: number;
  url?: string;
}

export type BubbleButton = { text: string; style?: string } & (
  | { type: "callback"; data: string }
  | { type: "url"; url: string }
  | { type: "copy"; copy: string }
  | { type: "disabled" }
);

export type Media =
  | { type: "photo" | "video" | "voice" | "sticker"; url: string }
  | { type: "document"; url: string; name: string; size: number }
  | { type: "location"; latitude: number; longitude: number }
  | { type: "contact"; phone: string };

export interface KeyboardKey {
  text: string;
  /** Sends the phone's location in place of the text. */
  location: boolean;
}

/** What a client shows of the bot before the first message, in the phone's language. */
export interface BotProfile {
  name: string;
  username: string;
  description: string;
  shortDescription: string;
  commands: readonly { command: string; description: string }[];
}

export type PhoneEvent =
  | { type: "bubble"; bubble: Bubble }
  | { type: "edited"; bubble: Bubble }
  | { type: "deleted"; id: string }
  | { type: "typing"; action: string }
  | { type: "toast"; text: string; alert: boolean }
  /** The platform answered the press; the button stops spinning. */
  | { type: "answered" }
  | { type: "keyboard"; rows: Keyboard }
  | { type: "blocked"; blocked: boolean }
  | { type: "profile" };

export type Keyboard = readonly (readonly KeyboardKey[])[];

/** The screen of one resident's chat with the bot. */
export class Phone {
  keyboard: Keyboard = [];
  #bubbles = new Map<string, Bubble>();
  #listeners = new Set<(event: PhoneEvent) => void>();
  #fromBot: InboxQueue<Bubble> = createInboxQueue("bot message");

  /** What the phone showed before a restart. Nobody is told, and `next` does not give it again. */
  restore(bubbles: readonly Bubble[], keyboard: Keyboard = []): void {
    for (const bubble of bubbles) this.#bubbles.set(bubble.id, bubble);
    this.keyboard = keyboard;
  }

  get bubbles(): readonly Bubble[] {
    return [...this.#bubbles.values()];
  }

  show(bubble: Bubble): void {
    this.#bubbles.set(bubble.id, bubble);
    this.emit({ type: "bubble", bubble });
    if (bubble.from === "bot") this.#fromBot.put(bubble);
  }

  replace(bubble: Bubble): void {
    if (!this.#bubbles.has(bubble.id)) return;
    this.#bubbles.set(bubble.id, bubble);
    this.emit({ type: "edited", bubble });
  }

  remove(id: string): void {
    if (this.#bubbles.delete(id)) this.emit({ type: "deleted", id });
  }

  setKeyboard(rows: Keyboard): void {
    this.keyboard = rows;
    this.emit({ type: "keyboard", rows });
  }

  setBlocked(blocked: boolean): void {
    this.emit({ type: "blocked", blocked });
  }

  emit(event: PhoneEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  onEvent(listener: (event: PhoneEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  next(wanted?: (bubble: Bubble) => boolean, timeoutMs?: number): Promise<Bubble> {
    return this.#fromBot.next(wanted, timeoutMs);
  }
}
