import type { Session } from "./session.ts";

type Listener = (now: Session, before: Session) => void;

/**
 * Holds the session state. Pages subscribe to it, and so does the code that drops decrypted data.
 */
export class SessionStore {
  #session: Session = { type: "starting" };
  readonly #listeners = new Set<Listener>();

  readonly get = (): Session => this.#session;

  readonly set = (next: Session): void => {
    const before = this.#session;
    this.#session = next;
    for (const listener of this.#listeners) listener(next, before);
  };

  /** Returns a function that unsubscribes. */
  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Call it when the server answers that this session has ended. */
  readonly ended = (): void => {
    if (this.#session.type === "open" || this.#session.type === "locked") {
      this.set({ type: "signed-out", why: "ended" });
    }
  };

  readonly lock = (why: "idle" | "asked"): void => {
    if (this.#session.type === "open") this.set({ type: "locked", me: this.#session.me, why });
  };
}
