import type { TgEvent, TgUpdate } from "./types.ts";

/** An update under way to the bot. */
export interface Pending {
  update: TgUpdate;
  queue: string;
  /** Milliseconds since 1970, as all times here. */
  expiresAt: number;
  notBefore: number;
  failures: number;
  inFlight: boolean;
}

const DAY_MS = 24 * 3_600_000;
const QUERY_LIFE_MS = 150_000;

/**
 * Updates waiting for the bot. Order holds inside a queue only: messages and edits of a chat share
 * one, its button presses have another, block and unblock a third. So a text and a press of one
 * person can be on their way at once. [telegram-bot-api, Client.cpp]
 */
export class UpdateQueue {
  #now: () => number;
  #lastId: number;
  #queues = new Map<string, Pending[]>();

  constructor(now: () => number, firstId: number) {
    this.#now = now;
    this.#lastId = firstId;
  }

  get size(): number {
    return [...this.#queues.values()].reduce((sum, queue) => sum + queue.length, 0);
  }

  get lastId(): number {
    return this.#lastId;
  }

  push(event: TgEvent): TgUpdate {
    this.#lastId += 1;
    const update: TgUpdate = { update_id: this.#lastId, ...event };
    this.#wait(event, update);
    return update;
  }

  /** Puts back what waited before a restart, under its own ids. */
  restore(updates: readonly TgUpdate[], lastId: number): void {
    for (const update of updates) this.#wait(update, update);
    this.#lastId = lastId;
  }

  #wait(event: TgEvent, update: TgUpdate): void {
    const queue = queueOf(event);
    const life = "callback_query" in event ? QUERY_LIFE_MS : DAY_MS;
    const now = this.#now();
    const pending = { expiresAt: now + life, notBefore: now, failures: 0, inFlight: false };
    this.#queue(queue).push({ update, queue, ...pending });
  }

  /** The first update of each queue, expired ones dropped. */
  heads(): Pending[] {
    this.#dropExpired();
    return [...this.#queues.values()].flatMap((queue) => queue.slice(0, 1));
  }

  /** All waiting updates by id, expired ones dropped. */
  all(): Pending[] {
    this.#dropExpired();
    return [...this.#queues.values()]
      .flat()
      .sort((a, b) => a.update.update_id - b.update.update_id);
  }

  remove(pending: Pending): void {
    const left = this.#queue(pending.queue).filter((each) => each !== pending);
    if (left.length > 0) this.#queues.set(pending.queue, left);
    else this.#queues.delete(pending.queue);
  }

  clear(): void {
    this.#queues.clear();
  }

  #queue(name: string): Pending[] {
    const queue = this.#queues.get(name) ?? [];
    this.#queues.set(name, queue);
    return queue;
  }

  #dropExpired(): void {
    const now = this.#now();
    for (const queue of [...this.#queues.values()]) {
      const head = queue.find((each) => !each.inFlight && each.expiresAt <= now);
      if (!head) continue;
      for (const each of queue) if (!each.inFlight && each.expiresAt <= now) this.remove(each);
    }
  }
}

function queueOf(event: TgEvent): string {
  if ("message" in event) return `chat ${event.message.chat.id}`;
  if ("edited_message" in event) return `chat ${event.edited_message.chat.id}`;
  if ("callback_query" in event) return `query ${event.callback_query.from.id}`;
  return `member ${event.my_chat_member.chat.id}`;
}
