import type { Timers } from "../timers.ts";
import type { WebhookCaller } from "../webhook-caller.ts";
import type { BotState } from "./bot-state.ts";
import type { Pending, UpdateQueue } from "./update-queue.ts";

const MAX_RETRY_AFTER_S = 3600;
const LAST_STEP_MS = 60_000;

export interface DeliveryDeps {
  state: BotState;
  queue: UpdateQueue;
  caller: WebhookCaller;
  timers: Timers;
  /** Runs a method call found in the webhook's answer. */
  onReply(response: Response): Promise<void>;
}

/**
 * Sends waiting updates to the webhook: one in flight for each queue, any 2xx is success, first
 * retry at once, then after 2, 4, 8 ... s up to a random 60 to 120 s; the answer's Retry-After wins,
 * up to an hour. [telegram-bot-api, WebhookActor.cpp]
 */
export class WebhookDelivery {
  lastBody = "";
  #deps: DeliveryDeps;
  #inFlight = 0;
  #idleWaiters: (() => void)[] = [];

  constructor(deps: DeliveryDeps) {
    this.#deps = deps;
  }

  /** Starts everything that may start now. */
  pump(): void {
    const { state, queue } = this.#deps;
    if (state.webhook.url !== "") {
      for (const head of queue.heads()) {
        if (this.#inFlight >= state.webhook.maxConnections) break;
        if (!head.inFlight && head.notBefore <= state.now()) void this.#send(head);
      }
    }
    this.#tellIdle();
  }

  /** Resolves when nothing is in flight and nothing can start before time passes. */
  async idle(): Promise<void> {
    if (this.#isIdle()) return;
    await new Promise<void>((resolve) => {
      this.#idleWaiters.push(resolve);
    });
  }

  async #send(pending: Pending): Promise<void> {
    const { state, queue, caller, onReply } = this.#deps;
    pending.inFlight = true;
    this.#inFlight += 1;
    this.lastBody = JSON.stringify(pending.update);
    const attempt = await caller.post(state.webhook, this.lastBody);
    this.#inFlight -= 1;
    pending.inFlight = false;
    if (attempt.type === "answered" && attempt.response.ok) {
      queue.remove(pending);
      await onReply(attempt.response);
    } else if (attempt.type === "answered") {
      const { status, statusText, headers } = attempt.response;
      const reason = `Wrong response from the webhook: ${status} ${statusText}`.trim();
      this.#postpone(pending, reason, Number(headers.get("retry-after")));
    } else if (attempt.reason !== "closed") {
      const late = attempt.reason === "timeout";
      this.#postpone(pending, late ? "Read timeout expired" : "Connection refused", 0);
    }
    this.pump();
  }

  #postpone(pending: Pending, reason: string, retryAfter: number): void {
    const { state, timers } = this.#deps;
    pending.failures += 1;
    state.webhook.lastErrorDate = state.seconds();
    state.webhook.lastErrorMessage = reason;
    const wait =
      retryAfter > 0 ? Math.min(retryAfter, MAX_RETRY_AFTER_S) * 1000 : this.#step(pending);
    pending.notBefore = state.now() + wait;
    if (wait > 0) timers.after(wait, () => this.pump());
  }

  #step(pending: Pending): number {
    if (pending.failures === 1) return 0;
    const doubled = 1000 * 2 ** Math.min(pending.failures - 1, 10);
    if (doubled <= LAST_STEP_MS) return doubled;
    return this.#deps.state.chance.int(LAST_STEP_MS, 2 * LAST_STEP_MS);
  }

  #isIdle(): boolean {
    const { state, queue } = this.#deps;
    if (this.#inFlight > 0) return false;
    if (state.webhook.url === "") return true;
    return queue.heads().every((head) => head.notBefore > state.now());
  }

  #tellIdle(): void {
    if (!this.#isIdle()) return;
    for (const resolve of this.#idleWaiters.splice(0)) resolve();
  }
}
