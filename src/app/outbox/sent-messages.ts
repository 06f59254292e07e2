import type { Answered } from "../../core/engine/answered-line.ts";
import type { ChatMessage } from "../../core/flow/upkeep.ts";

/**
 * Messages sent since the last commit, oldest first, in memory only. The next turn or the alarm
 * stores their ids, so that they can be deleted later. A crash loses them, and repeats their sends.
 */
export class SentMessages {
  #messages: ChatMessage[] = [];
  /** Ids that the platform has deleted since. The next turn or the end of the wipe drops them. */
  readonly deleted = new Set<string>();
  /** Questions whose buttons are still there, oldest first; null: not known in this object's life. */
  asked: ChatMessage[] | null = null;
  /** Up to this question, none has buttons any more. */
  faded = 0;
  isFading = false;
  /** The question that the last turn answered; its words are in memory only. */
  answered: Answered | undefined;
  /** Number of the newest question that has arrived; null: not known. */
  question: number | null = null;

  add(message: ChatMessage): void {
    this.#messages.push(message);
    if (message.asks !== undefined) this.asked?.push(message);
  }

  all(): ChatMessage[] {
    return [...this.#messages];
  }

  /** Drops messages of `all` once they are stored. */
  drop(kept: ChatMessage[]): void {
    this.#messages = this.#messages.filter((message) => !kept.includes(message));
  }
}
