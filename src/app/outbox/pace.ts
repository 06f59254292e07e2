/** As many notices as a second's take so long at least: the rest is room for a reply from elsewhere. */
const WINDOW_MS = 1_005;

/** One call more than a second's takes so long at least: calls arrive unevenly. */
const FULL_MS = 1_025;

/** A reply waits so long for room at most. Where more is asked of the bot, waiting would not help. */
const MOST_WAIT_MS = 100;

/** After a stall, calls follow each other at this share of their usual distance. */
const HURRY = 0.8;

/** Who is later than this was not held up, but had nothing to send: that is not made up for. */
const MOST_BEHIND_MS = 500;

/** No call begins so far ahead: then the clock has jumped. */
const JUMP_MS = 10_000;

/** After a refusal the pace is this share, for so long: other isolates use the same bot. */
const SLOWED = 0.93;
const SLOWED_MS = 15_000;

/**
 * The pace of a bot's calls, as far as this isolate knows them: at most one
 * more than `perSecond` in any second. Notices go evenly and leave that one free. A reply to a
 * resident takes the next slot of a notice, which goes later.
 */
export class Pace {
  readonly perSecond: number;
  /** When the newest calls began or will begin, ms since the epoch. */
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
    if (last - now > JUMP_MS) return this.#beginAnew(now);
    return Math.max(
      ...[now, this.#due, this.#roomAt],
      last + gap * HURRY,
      first + gap * this.perSecond,
    );
  }

  /** The clock went back. */
  #beginAnew(now: number): number {
    this.#begun = [];
    this.#due = now;
    return now;
  }

  begin(at: number): void {
    const due = at - this.#due > MOST_BEHIND_MS ? at : this.#due;
    this.#due = due + this.#gap(at);
    this.#begun.push(at);
    if (this.#begun.length > this.#most + 1) this.#begun.shift();
  }

  /** Begins a reply when there is room, and answers when that is. */
  reply(now: number): number {
    const room = this.#roomAt;
    const at = room - now > MOST_WAIT_MS ? now : Math.max(now, room);
    this.begin(at);
    return at;
  }

  refused(now: number): void {
    this.#slowUntil = now + SLOWED_MS;
  }

  get #roomAt(): number {
    return (this.#begun.at(-this.#most - 1) ?? -FULL_MS) + FULL_MS;
  }

  get #most(): number {
    return Math.max(1, Math.floor(this.perSecond));
  }

  #gap(now: number): number {
    return WINDOW_MS / this.perSecond / (now < this.#slowUntil ? SLOWED : 1);
  }
}
