import type { Clock } from "../ports.ts";
import { CALL_LIMIT_MS, CALL_STEP_MS } from "./limits.ts";

/** Calls that began within a step of each other, and are given up together. */
interface Group {
  stop: AbortController;
  /** When its first call began, ms since the epoch. */
  since: number;
  /** Number of its calls that have not ended. */
  calls: number;
}

/** A bounded call. `end` must be called when it has ended. */
interface Bound {
  signal: AbortSignal;
  end(): void;
}

/**
 * Gives up an object's calls that take too long. One timer and one `AbortController` serve all calls
 * of an object, because making them for each call costs more than preparing it. The timer runs only
 * while calls do.
 */
export class CallBounds {
  readonly #clock: Clock;
  readonly #later: (run: () => void, ms: number) => void;
  /** The last one takes new calls. */
  #groups: Group[] = [];
  #ticks = false;

  /** `later` calls a function once, after about this time. */
  constructor(clock: Clock, later: (run: () => void, ms: number) => void) {
    this.#clock = clock;
    this.#later = later;
  }

  begin(): Bound {
    const group = this.#open();
    group.calls += 1;
    this.#tickLater();
    return {
      signal: group.stop.signal,
      end: () => {
        group.calls -= 1;
      },
    };
  }

  #open(): Group {
    const now = this.#clock.now();
    const last = this.#groups.at(-1);
    if (last?.calls === 0) last.since = now;
    if (last && now - last.since < CALL_STEP_MS) return last;
    const group = { stop: new AbortController(), since: now, calls: 0 };
    this.#groups.push(group);
    return group;
  }

  #tickLater(): void {
    if (this.#ticks) return;
    this.#ticks = true;
    this.#later(() => this.#tick(), CALL_STEP_MS);
  }

  #tick(): void {
    this.#ticks = false;
    const late = this.#clock.now() - CALL_LIMIT_MS;
    for (const { stop, since, calls } of this.#groups) {
      if (calls > 0 && since <= late) stop.abort();
    }
    const last = this.#groups.at(-1);
    this.#groups = this.#groups.filter(
      (group) => !group.stop.signal.aborted && (group.calls > 0 || group === last),
    );
    if (this.#groups.some(({ calls }) => calls > 0)) this.#tickLater();
  }
}
