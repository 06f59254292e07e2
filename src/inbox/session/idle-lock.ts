import { MINUTE_MS } from "../../core/units.ts";

/** After this time without input, the screen locks. */
export const IDLE_MS = 15 * MINUTE_MS;
const CHECK_MS = 10_000;

export interface IdleDeps {
  /** The time in ms. The clock is compared, because a sleeping computer runs no timers. */
  now(): number;
  /** Runs every `ms`; returns its cancel. */
  every(ms: number, run: () => void): () => void;
  onIdle(): void;
}

/** Calls `onIdle` once after 15 minutes without input. */
export class IdleLock {
  readonly #deps: IdleDeps;
  readonly #cancel: () => void;
  #last: number;

  constructor(deps: IdleDeps) {
    this.#deps = deps;
    this.#last = deps.now();
    this.#cancel = deps.every(CHECK_MS, () => this.check());
  }

  /** Notes input. After the time is over it locks instead: the screen may have been unattended. */
  touch(): void {
    if (!this.check()) this.#last = this.#deps.now();
  }

  /** Locks if the time is over. Returns whether it is locked. */
  check(): boolean {
    if (this.#deps.now() - this.#last < IDLE_MS) return false;
    this.stop();
    this.#deps.onIdle();
    return true;
  }

  stop(): void {
    this.#cancel();
  }
}
