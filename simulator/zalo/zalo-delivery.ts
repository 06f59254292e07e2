import { sleep, type Timers } from "../timers.ts";
import type { WebhookCaller } from "../webhook-caller.ts";
import type { ZaloEvent, ZaloState } from "./zalo-state.ts";

export interface ZaloDeliveryDeps {
  state: ZaloState;
  caller: WebhookCaller;
  timers: Timers;
  /** `{ok, result}` around the event, as documented but never captured. */
  wrapped: boolean;
  /** Milliseconds before each further attempt. */
  retries: readonly number[];
}

/**
 * Events to the webhook, one after another for each chat; only 2xx is success. What no webhook and
 * no waiting getUpdates takes is lost, as seen on the real one.
 */
export class ZaloDelivery {
  lastBody = "";
  #deps: ZaloDeliveryDeps;
  #chains = new Map<string, Promise<void>>();
  #poll: ((event: ZaloEvent | null) => void) | null = null;

  constructor(deps: ZaloDeliveryDeps) {
    this.#deps = deps;
  }

  push(chatId: string, event: ZaloEvent): void {
    if (!this.#deps.state.webhook) {
      this.#poll?.(event);
      return;
    }
    const before = this.#chains.get(chatId) ?? Promise.resolve();
    const chain = before.then(() => this.#send(event));
    this.#chains.set(chatId, chain);
    void chain.then(() => {
      if (this.#chains.get(chatId) === chain) this.#chains.delete(chatId);
    });
  }

  /** The next event, or `null` when none comes in time; a later poll takes this one's place. */
  poll(milliseconds: number): Promise<ZaloEvent | null> {
    this.#poll?.(null);
    if (milliseconds <= 0) return Promise.resolve(null);
    return new Promise((resolve) => {
      const stop = this.#deps.timers.after(milliseconds, () => take(null));
      const take = (event: ZaloEvent | null): void => {
        if (this.#poll === take) this.#poll = null;
        stop();
        resolve(event);
      };
      this.#poll = take;
    });
  }

  async idle(): Promise<void> {
    while (this.#chains.size > 0) await Promise.all(this.#chains.values());
  }

  async #send(event: ZaloEvent): Promise<void> {
    const { state, caller, timers, wrapped, retries } = this.#deps;
    this.lastBody = JSON.stringify(wrapped ? { ok: true, result: event } : event);
    const body = this.lastBody;
    for (const wait of [0, ...retries]) {
      if (wait > 0) await sleep(timers, wait);
      if (!state.webhook) return;
      const attempt = await caller.post(state.webhook, body);
      if (attempt.type === "answered" && attempt.response.ok) return;
      if (attempt.type === "failed" && attempt.reason === "closed") return;
    }
  }
}
