import type { SimChannel } from "../../simulator/contracts.ts";
import type { Mishap } from "../../simulator/fault-switch.ts";
import type { Chance } from "../../test/day/chance.ts";
import type { WorkerProcess } from "../../test/day/worker-process.ts";

const TOO_MANY: Mishap = {
  type: "fail",
  failure: {
    status: 429,
    body: {
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 1",
      parameters: { retry_after: 1 },
    },
  },
};

/** Failures of sends. In half of them the call was carried out nevertheless. */
const MISHAPS: Mishap[] = [
  { type: "fail", failure: { status: 502 } },
  { type: "fail", failure: { status: 502, afterAccepting: true } },
  { type: "drop", afterAccepting: false },
  { type: "drop", afterAccepting: true },
];

/** Share of refusals that pause the whole bot for a second. */
const TOO_MANY_SHARE = 0.1;

/**
 * Makes a share of all sends fail. Without Zalo's 429, which names no time and is tested
 * separately.
 */
export function letFaultsCome(
  channel: SimChannel,
  { share, chance }: { share: number; chance: Chance },
): void {
  channel.faults.sometimes(() => {
    if (chance.next() >= share) return null;
    const isTooMany = channel.name === "telegram" && chance.next() < TOO_MANY_SHARE;
    return isTooMany ? TOO_MANY : chance.oneOf(MISHAPS);
  });
}

/** When a kill began, and when the new process was ready, ms since the epoch. */
export interface Gap {
  from: number;
  to: number;
}

/**
 * Repeatedly kills the Worker and restarts it on its state. It lives for a time between two kills,
 * however long its start took: a machine that is too slow would measure nothing but starts.
 */
export class Killer {
  readonly #worker: WorkerProcess;
  readonly #everyMs: number;
  #timer: NodeJS.Timeout | null = null;
  #at: Promise<void> = Promise.resolve();
  #isOver = false;
  readonly gaps: Gap[] = [];

  constructor(worker: WorkerProcess, everyMs: number) {
    this.#worker = worker;
    this.#everyMs = everyMs;
  }

  start(): void {
    this.#timer = setTimeout(() => {
      this.#at = this.#kill();
    }, this.#everyMs);
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#at;
  }

  async #kill(): Promise<void> {
    const from = Date.now();
    await this.#worker.kill();
    await this.#worker.start();
    this.gaps.push({ from, to: Date.now() });
    if (!this.#isOver) this.start();
  }
}
