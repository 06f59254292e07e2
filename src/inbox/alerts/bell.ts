import { NEWS_KINDS, type NewsKind } from "../../core/station/views.ts";
import { MINUTE_MS } from "../../core/units.ts";

export interface BellDeps {
  /** Of the tabs of a browser one rings. */
  isFirst(): boolean;
  /** Whether the officer is looking at this page. */
  isSeen(): boolean;
  /** Runs once after `ms`; returns its cancel. */
  after(ms: number, run: () => void): () => void;
  ring(what: NewsKind): void;
}

/** Doublings of the rest: sixteen minutes at most. */
const MOST_DOUBLINGS = 4;

/**
 * Rings when something comes: at once, then once a minute at most, for all that came meanwhile. As
 * long as nobody looks, its rests double, unless something more urgent comes: a wave of hoaxes rings
 * seven times in an hour. It counts its rests by timers, so no clock that jumps makes it ring or keeps
 * it silent.
 */
export class Bell {
  readonly #deps: BellDeps;
  #cancel: (() => void) | null = null;
  /** So often it rang since somebody looked, and for what at most. */
  #rung = 0;
  #told: NewsKind | null = null;
  /** Minutes of the present rest: that are over, and that it lasts. */
  #over = 0;
  #lasts = 0;
  /** What came while it rests. */
  #came: NewsKind | null = null;
  /** Whether the station has not been told that this officer looked. */
  #isNew = true;

  constructor(deps: BellDeps) {
    this.#deps = deps;
  }

  hear(what: NewsKind): void {
    this.#isNew = true;
    if (!this.#deps.isFirst()) return;
    if (this.#told !== null && isMore(what, this.#told)) this.#hurry();
    this.#came = this.#came === null || isMore(what, this.#came) ? what : this.#came;
    if (!this.#cancel) this.#ring();
  }

  /** The officer looks at the list. Returns whether anything came since they did last. */
  look(): boolean {
    const wasNew = this.#isNew;
    this.#isNew = false;
    this.#rung = 0;
    this.#told = null;
    return wasNew;
  }

  /** The station did not hear of it. */
  forgetLook(): void {
    this.#isNew = true;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#came = null;
  }

  #ring(): void {
    const what = this.#came;
    this.#came = null;
    if (what === null) return;
    this.#rung += 1;
    this.#told = this.#told === null || isMore(what, this.#told) ? what : this.#told;
    this.#rest();
    this.#deps.ring(what);
  }

  #rest(): void {
    this.#over = 0;
    this.#lasts = 2 ** Math.min(this.#rung - 1, MOST_DOUBLINGS);
    this.#waitAMinute();
  }

  #waitAMinute(): void {
    this.#cancel = this.#deps.after(MINUTE_MS, () => {
      this.#over += 1;
      if (this.#over < this.#lasts) return this.#waitAMinute();
      this.#cancel = null;
      // What came while somebody looks needs no ring.
      if (this.#deps.isSeen()) this.#came = null;
      else this.#ring();
    });
  }

  /** For what is more urgent the rest lasts a minute. */
  #hurry(): void {
    this.#lasts = 1;
    if (this.#over === 0) return;
    this.#cancel?.();
    this.#cancel = null;
  }
}

function isMore(what: NewsKind, than: NewsKind): boolean {
  return NEWS_KINDS.indexOf(what) > NEWS_KINDS.indexOf(than);
}
