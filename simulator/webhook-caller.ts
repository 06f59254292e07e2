import type { Timers } from "./timers.ts";

/** How one attempt to deliver an update ended. */
export type Attempt =
  | { type: "answered"; response: Response }
  | { type: "failed"; reason: "timeout" | "connection" | "closed" };

export interface WebhookCallerOptions {
  fetch: typeof fetch;
  timers: Timers;
  timeoutMs: number;
  /** The header that carries the secret on this platform. */
  secretHeader: string;
}

export interface WebhookTarget {
  url: string;
  /** Empty or null: no header. */
  secret: string | null;
}

/** Posts updates to the bot's webhook; `close` aborts what is under way. */
export class WebhookCaller {
  #options: WebhookCallerOptions;
  #open = new Set<AbortController>();
  #closed = false;

  constructor(options: WebhookCallerOptions) {
    this.#options = options;
  }

  async post(target: WebhookTarget, body: string): Promise<Attempt> {
    if (this.#closed) return { type: "failed", reason: "closed" };
    const abort = new AbortController();
    this.#open.add(abort);
    const stop = this.#options.timers.after(this.#options.timeoutMs, () => abort.abort("timeout"));
    try {
      const headers: Record<string, string> = { "content-type": "application/json" };
      if (target.secret) headers[this.#options.secretHeader] = target.secret;
      const { fetch } = this.#options;
      const init = { method: "POST", headers, body, signal: abort.signal } as const;
      const response = await fetch(target.url, { ...init, redirect: "manual" });
      // The body decides too (webhook replies), and reading it frees the connection.
      const content = await response.arrayBuffer();
      const { status, headers: answered } = response;
      const empty = status === 204 || status === 304;
      const copy = new Response(empty ? null : content, { status, headers: answered });
      return { type: "answered", response: copy };
    } catch {
      const timedOut = abort.signal.reason === "timeout";
      return { type: "failed", reason: timedOut ? "timeout" : "connection" };
    } finally {
      stop();
      this.#open.delete(abort);
    }
  }

  close(): void {
    this.#closed = true;
    for (const abort of this.#open) abort.abort("closed");
  }
}
