import type { Outgoing } from "../flow/outgoing.ts";

/** Gathers what a turn says. It is sent as one screen, because each Zalo message costs quota. */
export class Said {
  #blocks: string[] = [];
  #copy: Outgoing["copy"];
  #coalesce: string | undefined;
  #isQuiet = false;

  add(paragraph: string): void {
    this.#blocks.push(paragraph);
  }

  offerCopy(copy: Outgoing["copy"]): void {
    this.#copy = copy;
  }

  /** Lets a newer screen with the same key take the place of this one. */
  coalesce(key: string): void {
    this.#coalesce = key;
  }

  beQuiet(): void {
    this.#isQuiet = true;
  }

  /** The screen that `make` puts after the paragraphs so far; null when it would say nothing. */
  complete(make: (before: string[]) => Outgoing): Outgoing | null {
    const screen = make(this.#blocks);
    this.#blocks = [];
    if (screen.blocks.length === 0) return null;
    if (this.#copy) screen.copy = this.#copy;
    if (this.#isQuiet) screen.quiet = true;
    if (this.#coalesce) screen.coalesce = this.#coalesce;
    return screen;
  }
}
