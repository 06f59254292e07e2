import type { Deed } from "./deed.ts";

/** So long a deed can be undone; nothing is sent before. */
export const UNDO_MS = 10_000;

export interface DeedDeps {
  /** Runs once after `ms`; returns its cancel. */
  after(ms: number, run: () => void): () => void;
  /** `leaving`: the page may end at any moment. */
  send(deed: Deed, leaving: boolean): void;
  onChange(): void;
}

/**
 * The deed of this officer that can still be undone. It is sent when its time is over, when the next
 * one is done, and as soon as nobody can undo it any more: when the screen locks, when the page is
 * left, hidden or closed. What was pressed is done, unless it was undone.
 */
export class PendingDeed {
  readonly #deps: DeedDeps;
  #deed: Deed | null = null;
  #cancel: () => void = () => undefined;

  constructor(deps: DeedDeps) {
    this.#deps = deps;
  }

  readonly get = (): Deed | null => this.#deed;

  do(deed: Deed): void {
    this.flush();
    this.#cancel = this.#deps.after(UNDO_MS, () => this.flush());
    this.#set(deed);
  }

  /** Returns what is undone; null: nothing waits. */
  undo(): Deed | null {
    const deed = this.#deed;
    this.#cancel();
    this.#set(null);
    return deed;
  }

  flush(leaving = false): void {
    const deed = this.undo();
    if (deed !== null) this.#deps.send(deed, leaving);
  }

  #set(deed: Deed | null): void {
    this.#deed = deed;
    this.#deps.onChange();
  }
}
