import type { Pace } from "../outbox/pace.ts";
import type { Clock } from "../ports.ts";

/** The runtime lets six requests of an object wait for their answers. One is for who goes ahead. */
const MOST_IN_FLIGHT = 5;

/** Shortest time between two messages of notices to one chat: Telegram asks for a second. */
export const CHAT_MS = 1_050;

/** The same for a group: Telegram takes 20 in a minute. */
const GROUP_MS = 3_000;

/** The order in which an object's notices go, one after the other at the bot's pace. */
export class Turns {
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #wait: (ms: number) => Promise<void>;
  #last: Promise<void> = Promise.resolve();
  #inFlight = 0;
  #onEnd: () => void = () => undefined;
  /** When each chat's last turn came, oldest first. */
  readonly #chats = new Map<string, number>();
  /** Number of those who wait or are in flight. */
  size = 0;

  constructor(clock: Clock, pace: Pace, wait: (ms: number) => Promise<void>) {
    this.#clock = clock;
    this.#pace = pace;
    this.#wait = wait;
  }

  /** When the chat may get the next message, ms since the epoch. */
  freeAt(chat: string, isGroup = false): number {
    return (this.#chats.get(chat) ?? 0) + (isGroup ? GROUP_MS : CHAT_MS);
  }

  /** Does the work when its turn comes. */
  async run<T>(chat: string, work: () => Promise<T>): Promise<T> {
    this.size += 1;
    const turn = this.#last.then(() => this.#come(chat));
    // Whoever comes next does not care how this one ends.
    this.#last = turn.catch(() => undefined);
    try {
      await turn;
      return await this.#doNow(work);
    } finally {
      this.size -= 1;
    }
  }

  /** Does the work in the next slot, ahead of all turns, as a reply. */
  async ahead<T>(chat: string, work: () => Promise<T>): Promise<T> {
    const now = this.#clock.now();
    const at = this.#pace.reply(now);
    this.#remember(chat, at);
    if (at > now) await this.#wait(at - now);
    return await work();
  }

  async #doNow<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      this.#inFlight -= 1;
      this.#onEnd();
    }
  }

  async #come(chat: string): Promise<void> {
    while (this.#inFlight >= MOST_IN_FLIGHT) {
      await new Promise<void>((resolve) => {
        this.#onEnd = resolve;
      });
    }
    let now = this.#clock.now();
    // Again, because a reply may have taken the slot meanwhile.
    for (let at = this.#pace.next(now); at > now; at = this.#pace.next(now)) {
      await this.#wait(at - now);
      now = Math.max(at, this.#clock.now());
    }
    this.#inFlight += 1;
    this.#pace.begin(now);
    this.#remember(chat, now);
  }

  #remember(chat: string, now: number): void {
    this.#chats.delete(chat);
    this.#chats.set(chat, now);
    for (const [old, at] of this.#chats) {
      if (at + GROUP_MS > now) break;
      this.#chats.delete(old);
    }
  }
}
