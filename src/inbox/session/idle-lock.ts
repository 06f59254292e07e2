import { MINUTE_MS } from "../../core/units.ts";

/** How long an unattended screen may show tips. */
export const IDLE_MS = 15 * MINUTE_MS;
const CHECK_MS = 10_000;

export interface IdleDeps {
  /** Milliseconds; compared by the clock because a sleeping computer runs no timers. */
  now(): number;
  /** Runs every `ms`; returns its cancel. */
  every(ms: number, run: () => void): () => void;
  onIdle(): void;
}

/** Calls `onIdle` once when nothing was touched for 15 minutes. */
export class IdleLock {
  readonly #deps: IdleDeps;
  readonly #cancel: () => void;
  #last: number;

  constructor(deps: IdleDeps) {
    this.#deps = deps;
    this.#last = deps.now();
    this.#cancel = deps.every(CHECK_MS, () => this.check());
  }

  /** The officer did something. Too late is too late: the screen may have been left open. */
  touch(): void {
    if (!this.check()) this.#last = this.#deps.now();
  }

  /** Whether it is (now) locked. */
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
