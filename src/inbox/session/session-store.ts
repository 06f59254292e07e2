import type { Session } from "./session.ts";

type Listener = (now: Session, before: Session) => void;

/** The one place where the session is kept; pages follow it, and so does what must be forgotten. */
export class SessionStore {
  #session: Session = { type: "starting" };
  readonly #listeners = new Set<Listener>();

  readonly get = (): Session => this.#session;

  readonly set = (next: Session): void => {
    const before = this.#session;
    this.#session = next;
    for (const listener of this.#listeners) listener(next, before);
  };

  /** Returns the unsubscribe. */
  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The server no longer knows this browser: whoever finds out says so here. */
  readonly ended = (): void => {
    if (this.#session.type === "open" || this.#session.type === "locked") {
      this.set({ type: "signed-out", why: "ended" });
    }
  };

  readonly lock = (why: "idle" | "asked"): void => {
    if (this.#session.type === "open") this.set({ type: "locked", me: this.#session.me, why });
  };
}
