import { vi } from "vitest";

interface Sleeper {
  at: number;
  wake: () => void;
}

/**
 * Lets many lives go on side by side on a stopped clock: whoever sleeps is woken when its time has
 * come, one at a time, in the order of time. However fast the machine is, the same happens.
 */
export class VirtualTime {
  #sleepers: Sleeper[] = [];
  #pause: () => void = () => undefined;
  #failure: { error: unknown } | null = null;
  /** When what happened, by the machine's clock and by ours. */
  readonly #steps: { real: number; at: number }[] = [];

  /** A life of its own, from some time on. */
  begin(at: number, live: () => Promise<void>): void {
    const wake = () => {
      live()
        .catch((error: unknown) => {
          this.#failure ??= { error };
        })
        .finally(() => this.#pause());
    };
    this.#sleepers.push({ at, wake });
  }

  /** For lives only: each is either asleep or the one that is awake. */
  sleep(milliseconds: number): Promise<void> {
    return new Promise((wake) => {
      this.#sleepers.push({ at: Date.now() + milliseconds, wake });
      this.#pause();
    });
  }

  /** Until then (ms), or until nobody is asleep. */
  async run(end: number): Promise<void> {
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const { at, wake } = next;
      const now = Math.max(at, Date.now());
      vi.setSystemTime(now);
      this.#steps.push({ real: vi.getRealSystemTime(), at: now });
      await new Promise<void>((resolve) => {
        this.#pause = resolve;
        wake();
      });
      if (this.#failure) throw this.#failure.error;
    }
    this.#sleepers = [];
    vi.setSystemTime(Math.max(end, Date.now()));
  }

  #next(end: number): Sleeper | null {
    let first = 0;
    for (const [place, { at }] of this.#sleepers.entries()) {
      if (at < (this.#sleepers[first]?.at ?? 0)) first = place;
    }
    const found = this.#sleepers[first];
    if (!found || found.at > end) return null;
    this.#sleepers.splice(first, 1);
    return found;
  }

  /** The time here of something that another process has noted by the machine's clock. */
  timeOf(real: number): number {
    return this.#steps.findLast((step) => step.real <= real)?.at ?? this.#steps[0]?.at ?? real;
  }
}
