import type { FailWith, Faults } from "./contracts.ts";

/** What to do with one call. */
export type Verdict =
  | { type: "pass" }
  | { type: "rate-limited"; retryAfter: number }
  | { type: "over-quota" }
  | { type: "fail"; failure: FailWith }
  | { type: "drop"; afterAccepting: boolean };

/** A trouble that comes by chance: a refusal, or a connection that is closed. */
export type Mishap = Extract<Verdict, { type: "fail" | "drop" }>;

interface Planned {
  left: number;
  method: string | undefined;
  verdict: Verdict;
}

const WINDOW_MS = 1000;

/** The trouble a test has switched on for one channel. */
export class FaultSwitch implements Faults {
  latencyMs = 0;
  #now: () => number;
  #planned: Planned[] = [];
  #limit: { perSecond: number; coolDownSeconds: number; perChat: number } | null = null;
  /** Sends of the last second that were let through. */
  #recent: { at: number; chat: string }[] = [];
  #closedUntil = 0;
  #quota: number | null = null;
  #mishap: (() => Mishap | null) | null = null;

  constructor(now: () => number) {
    this.#now = now;
  }

  rateLimit(limit: Parameters<Faults["rateLimit"]>[0]): void {
    this.#limit = limit && { coolDownSeconds: 1, perChat: Number.POSITIVE_INFINITY, ...limit };
    this.#recent = [];
    this.#closedUntil = 0;
  }

  failNext(count: number, failure: FailWith): void {
    this.#plan(count, failure.method, { type: "fail", failure });
  }

  dropConnection(count: number, options: { afterAccepting?: boolean; method?: string } = {}): void {
    const verdict: Verdict = { type: "drop", afterAccepting: options.afterAccepting ?? false };
    this.#plan(count, options.method, verdict);
  }

  sometimes(mishap: (() => Mishap | null) | null): void {
    this.#mishap = mishap;
  }

  latency(milliseconds: number): void {
    this.latencyMs = milliseconds;
  }

  quota(remaining: number | null): void {
    this.#quota = remaining;
  }

  clear(): void {
    this.#planned = [];
    this.latencyMs = 0;
    this.rateLimit(null);
    this.quota(null);
    this.sometimes(null);
  }

  /** `isSend` calls count against the rate limit and the quota. */
  judge(method: string, isSend: boolean, chat = ""): Verdict {
    const planned = this.#planned.find((each) => !each.method || each.method === method);
    if (planned) {
      planned.left -= 1;
      this.#planned = this.#planned.filter((each) => each.left > 0);
      return planned.verdict;
    }
    if (!isSend) return { type: "pass" };
    const mishap = this.#mishap?.();
    if (mishap) return mishap;
    return this.#judgeRate(chat) ?? this.#judgeQuota();
  }

  #plan(left: number, method: string | undefined, verdict: Verdict): void {
    if (left > 0) this.#planned.push({ left, method, verdict });
  }

  #judgeRate(chat: string): Verdict | undefined {
    if (!this.#limit) return undefined;
    const now = this.#now();
    this.#recent = this.#recent.filter(({ at }) => at > now - WINDOW_MS);
    if (now >= this.#closedUntil && this.#recent.length < this.#limit.perSecond) {
      const own = this.#recent.filter((send) => send.chat === chat).length;
      // One chat's limit closes that chat only.
      if (own >= this.#limit.perChat) return { type: "rate-limited", retryAfter: 1 };
      this.#recent.push({ at: now, chat });
      return undefined;
    }
    if (now >= this.#closedUntil) this.#closedUntil = now + this.#limit.coolDownSeconds * 1000;
    return { type: "rate-limited", retryAfter: Math.ceil((this.#closedUntil - now) / 1000) };
  }

  #judgeQuota(): Verdict {
    if (this.#quota === null) return { type: "pass" };
    if (this.#quota <= 0) return { type: "over-quota" };
    this.#quota -= 1;
    return { type: "pass" };
  }
}
