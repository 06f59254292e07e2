import { setTimeout as pause } from "node:timers/promises";
import type { Audience } from "./audience.ts";

const EVERY_MS = 500;
/** An answer that takes longer is none. */
const LOST_MS = 30_000;

/** Residents who write to the bot while it sends: how long each waits for its answer, in ms. */
export class Chatter {
  readonly waits: number[] = [];
  readonly #audience: Audience;
  #isOver = false;
  readonly #asking: Promise<void>[] = [];

  constructor(audience: Audience) {
    this.#audience = audience;
  }

  async run(): Promise<void> {
    while (!this.#isOver) {
      this.#asking.push(this.#ask());
      await pause(EVERY_MS);
    }
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#asking);
  }

  async #ask(): Promise<void> {
    const user = this.#audience.simulator.telegram.user({ lang: "vi" });
    const start = performance.now();
    user.say("/start");
    const answer = await user.next(undefined, LOST_MS).catch(() => null);
    this.waits.push(answer ? performance.now() - start : Number.POSITIVE_INFINITY);
  }
}
