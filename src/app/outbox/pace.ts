/** As many calls as a second's take so long at least: calls arrive unevenly, and a reply fits in. */
const WINDOW_MS = 1_025;

/** After a stall, calls follow each other at this share of their usual distance. */
const HURRY = 0.8;

/** Who is later than this was not held up, but had nothing to send: that is not made up for. */
const MOST_BEHIND_MS = 500;

/** After a refusal the pace is this share, for so long: other isolates use the same bot. */
const SLOWED = 0.93;
const SLOWED_MS = 15_000;

/**
 * The pace of a bot's calls, as far as this isolate knows them. Replies to residents are counted and
 * wait for nothing; notices wait until `next`, so they leave room for the replies of the last second.
 */
export class Pace {
  readonly perSecond: number;
  /** When the newest calls began, ms since the epoch. */
  #begun: number[] = [];
  /** When a call is due, if they come evenly. */
  #due = 0;
  #slowUntil = 0;

  constructor(perSecond: number) {
    this.perSecond = perSecond;
  }

  /** When the next call of a notice may begin. */
  next(now: number): number {
    const gap = this.#gap(now);
    const first = this.#begun.at(-this.#most) ?? 0;
    const last = this.#begun.at(-1) ?? 0;
    return Math.max(now, this.#due, last + gap * HURRY, first + gap * this.perSecond);
  }

  begin(at: number): void {
    const due = at - this.#due > MOST_BEHIND_MS ? at : this.#due;
    this.#due = due + this.#gap(at);
    this.#begun.push(at);
    if (this.#begun.length > this.#most) this.#begun.shift();
  }

  refused(now: number): void {
    this.#slowUntil = now + SLOWED_MS;
  }

  get #most(): number {
    return Math.max(1, Math.floor(this.perSecond));
  }

  #gap(now: number): number {
    return WINDOW_MS / this.perSecond / (now < this.#slowUntil ? SLOWED : 1);
  }
}
