import type { Clock } from "../ports.ts";

/** Sends that come within it are told together. */
const TOGETHER_MS = 1_000;

/** After so long without its end, a telling was lost with the object that made it. */
const LOST_MS = 30_000;

/** Counts the messages that this isolate sends, and tells the Broadcaster, once a second at most. */
export class Tally {
  readonly #tell: (messages: number) => Promise<void>;
  readonly #clock: Clock;
  #untold = 0;
  #tellsUntil = 0;

  constructor(tell: (messages: number) => Promise<void>, clock: Clock) {
    this.#tell = tell;
    this.#clock = clock;
  }

  /** Must be called where a call to an object may be made. */
  add(): void {
    this.#untold += 1;
    if (this.#clock.now() >= this.#tellsUntil) void this.#tellAll();
  }

  /** Never rejects. What could not be told is told with the next. */
  async #tellAll(): Promise<void> {
    for (let told = this.#untold; told > 0; told = this.#untold) {
      this.#tellsUntil = this.#clock.now() + LOST_MS;
      this.#untold = 0;
      try {
        await this.#tell(told);
      } catch {
        this.#untold += told;
        break;
      }
      await new Promise<void>((resolve) => void setTimeout(resolve, TOGETHER_MS));
    }
    this.#tellsUntil = 0;
  }
}
