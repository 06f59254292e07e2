import type { ChatMessage } from "../../core/flow/upkeep.ts";

/**
 * Messages that went out since the last commit, in memory only: the next turn or the alarm keeps
 * their ids, oldest first, so that they can be wiped. A crash loses them, and sends them again.
 */
export class SentMessages {
  #messages: ChatMessage[] = [];

  add(message: ChatMessage): void {
    this.#messages.push(message);
  }

  all(): ChatMessage[] {
    return [...this.#messages];
  }

  /** Those of `all`, once they are kept. */
  drop(kept: ChatMessage[]): void {
    this.#messages = this.#messages.filter((message) => !kept.includes(message));
  }
}
