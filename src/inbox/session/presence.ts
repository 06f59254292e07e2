import type { At, HereNews, Person } from "../../core/station/presence.ts";
import { MINUTE_MS } from "../../core/units.ts";

/** Longer than a tip is open that is only passed with `j` and `k`. */
const SETTLES_MS = 500;
/** So long an officer counts as writing after a letter. */
const WRITES_MS = 20_000;
/** While others are shown, the server is asked anew: somebody's connection may be dead. */
const RENEWS_MS = MINUTE_MS;

interface PresenceDeps {
  /** Runs once after `ms`; returns its cancel. */
  after(ms: number, run: () => void): () => void;
}

type Where = Pick<At, "tip" | "doing">;

const NOWHERE: Where = { tip: null, doing: "reading" };
const NOBODY: readonly Person[] = [];

/** Says to the station which tip is open here, and holds who else has it open. Nothing is stored. */
export class Presence {
  readonly #deps: PresenceDeps;
  readonly #listeners = new Set<() => void>();
  #where = NOWHERE;
  #here = NOBODY;
  #say: ((text: string) => void) | null = null;
  #told = NOWHERE;
  #cancelTell: (() => void) | null = null;
  #cancelWriting: () => void = () => undefined;
  #cancelRenewal: () => void = () => undefined;

  constructor(deps: PresenceDeps) {
    this.#deps = deps;
  }

  /** Everybody who has the open tip open, this officer included. */
  readonly here = (): readonly Person[] => this.#here;

  /** Returns a function that unsubscribes. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** This officer is at a tip; null: at none, or away. */
  readonly be = (tip: string | null): void => {
    if (tip === this.#where.tip) return;
    this.#cancelWriting();
    this.#show(NOBODY);
    // Nobody is shown now: also of a tip that was told last, the answer is wanted again.
    if (tip !== null) this.#told = NOWHERE;
    this.#move({ tip, doing: "reading" });
  };

  /** This officer has just typed something about the open tip. */
  readonly write = (): void => {
    const { tip } = this.#where;
    if (tip === null) return;
    this.#cancelWriting();
    this.#move({ tip, doing: "writing" });
    this.#cancelWriting = this.#deps.after(WRITES_MS, () => this.#move({ tip, doing: "reading" }));
  };

  /** What this officer typed was sent, or deleted. */
  readonly rest = (): void => {
    this.#cancelWriting();
    this.#move({ tip: this.#where.tip, doing: "reading" });
  };

  /** A connection is open. The one before told the server nothing that it still knows. */
  opened(say: (text: string) => void): void {
    this.#say = say;
    this.#told = NOWHERE;
    this.#tell();
  }

  closed(): void {
    this.#say = null;
    this.#cancelRenewal();
    this.#show(NOBODY);
  }

  hear({ tip, here }: HereNews): void {
    if (tip !== this.#where.tip) return;
    this.#show(here);
    this.#cancelRenewal();
    if (here.length < 2) return;
    this.#cancelRenewal = this.#deps.after(RENEWS_MS, () => {
      this.#told = NOWHERE;
      this.#tell();
    });
  }

  #move(where: Where): void {
    this.#where = where;
    this.#cancelTell ??= this.#deps.after(SETTLES_MS, () => this.#tell());
  }

  #tell(): void {
    this.#cancelTell?.();
    this.#cancelTell = null;
    const { tip, doing } = this.#where;
    if (this.#say === null || (tip === this.#told.tip && doing === this.#told.doing)) return;
    this.#told = this.#where;
    const at: At = { type: "at", tip, doing };
    this.#say(JSON.stringify(at));
  }

  #show(here: readonly Person[]): void {
    if (here === this.#here) return;
    this.#here = here;
    for (const listener of this.#listeners) listener();
  }
}
