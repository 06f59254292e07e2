import { ApiError } from "../api-error.ts";
import type { ApiRequest } from "../api-request.ts";
import type { Timers } from "../timers.ts";
import type { BotState } from "./bot-state.ts";
import { readInteger } from "./call-params.ts";
import type { TgUpdate } from "./types.ts";
import type { UpdateQueue } from "./update-queue.ts";

const MAX_LIMIT = 100;
const MAX_TIMEOUT_S = 50;
const CONFLICT_WEBHOOK =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
const CONFLICT_OTHER =
  "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

export interface PollDeps {
  state: BotState;
  queue: UpdateQueue;
  timers: Timers;
}

/** getUpdates: one poll at a time, an offset confirms all before it. */
export class UpdatePoll {
  #deps: PollDeps;
  #wake: ((why: "update" | "timeout" | "conflict") => void) | null = null;

  constructor(deps: PollDeps) {
    this.#deps = deps;
  }

  async run(call: ApiRequest): Promise<TgUpdate[]> {
    const { state } = this.#deps;
    if (state.webhook.url !== "") throw new ApiError(409, CONFLICT_WEBHOOK);
    this.#wake?.("conflict");
    this.#confirm(readInteger(call, "offset"));
    const timeout = Math.min(Math.max(readInteger(call, "timeout"), 0), MAX_TIMEOUT_S);
    if (this.#deps.queue.size === 0 && timeout > 0) await this.#wait(timeout * 1000);
    const limit = Math.min(Math.max(readInteger(call, "limit") || MAX_LIMIT, 1), MAX_LIMIT);
    return this.#deps.queue
      .all()
      .slice(0, limit)
      .map((pending) => pending.update);
  }

  /** An update came in. */
  wake(): void {
    this.#wake?.("update");
  }

  #confirm(offset: number): void {
    const { queue } = this.#deps;
    const waiting = queue.all();
    // A negative offset counts from the end and forgets what lies before.
    const first = offset < 0 ? waiting.at(offset)?.update.update_id : offset;
    if (!first) return;
    for (const pending of waiting) if (pending.update.update_id < first) queue.remove(pending);
  }

  async #wait(milliseconds: number): Promise<void> {
    const why = await new Promise((resolve: (why: "update" | "timeout" | "conflict") => void) => {
      const stop = this.#deps.timers.after(milliseconds, () => this.#wake?.("timeout"));
      this.#wake = (reason) => {
        this.#wake = null;
        stop();
        resolve(reason);
      };
    });
    if (why === "conflict") throw new ApiError(409, CONFLICT_OTHER);
  }
}
