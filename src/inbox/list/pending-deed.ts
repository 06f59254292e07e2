import type { DoneDeed } from "./deed-parts.ts";

/** So long a deed can be undone; nothing is sent before. */
export const UNDO_MS = 10_000;

export interface DeedDeps {
  /** Runs once after `ms`; returns its cancel. */
  after(ms: number, run: () => void): () => void;
  /** `leaving`: the page may end at any moment. */
  send(done: DoneDeed, leaving: boolean): void;
  onChange(): void;
}

/**
 * The deed of this officer that can still be undone. It is sent when its time is over, when the next
 * one is done, and as soon as nobody can undo it any more: when the screen locks, when the page is
 * left, hidden or closed. What was pressed is done, unless it was undone.
 */
export class PendingDeed {
  readonly #deps: DeedDeps;
  #done: DoneDeed | null = null;
  #cancel: () => void = () => undefined;

  constructor(deps: DeedDeps) {
    this.#deps = deps;
  }

  readonly get = (): DoneDeed | null => this.#done;

  do(done: DoneDeed): void {
    this.flush();
    this.#cancel = this.#deps.after(UNDO_MS, () => this.flush());
    this.#set(done);
  }

  /** Returns what is undone; null: nothing waits. */
  undo(): DoneDeed | null {
    const done = this.#done;
    this.#cancel();
    this.#set(null);
    return done;
  }

  flush(leaving = false): void {
    const done = this.undo();
    if (done !== null) this.#deps.send(done, leaving);
  }

  #set(done: DoneDeed | null): void {
    this.#done = done;
    this.#deps.onChange();
  }
}
