import type { Answer } from "./answer.ts";
import type { ApiRequest } from "./api-request.ts";
import type { CallLog } from "./call-log.ts";
import type { FaultSwitch, Verdict } from "./fault-switch.ts";
import { sleep, type Timers } from "./timers.ts";

/** What differs between the two platforms in taking a call. */
export interface CallRules {
  /** Does the call; a refusal is an answer too. */
  run(request: ApiRequest): Promise<Answer>;
  /** Does this method count against rate limit and quota? */
  isSend(method: string): boolean;
  rateLimited(retryAfter: number): Answer;
  overQuota(): Answer;
  failed(status: number): Answer;
}

export interface CallRunnerOptions {
  rules: CallRules;
  faults: FaultSwitch;
  log: CallLog;
  timers: Timers;
  now: () => number;
}

/** Takes calls through the switched-on faults to the platform's rules, and records them. */
export class CallRunner {
  #options: CallRunnerOptions;

  constructor(options: CallRunnerOptions) {
    this.#options = options;
  }

  /** `null`: close the connection without an answer. */
  async take(request: ApiRequest): Promise<Answer | null> {
    const { faults, log, now, rules, timers } = this.#options;
    const at = now();
    const chat = String(request.params.chat_id ?? "");
    // As it arrives: the time of the answer is not that of the limit.
    const verdict = faults.judge(request.method, rules.isSend(request.method), chat);
    if (faults.latencyMs > 0) await sleep(timers, faults.latencyMs);
    const answer = await this.#answer(request, verdict);
    log.add(request, at, answer?.status ?? 0);
    return answer;
  }

  async #answer(request: ApiRequest, verdict: Verdict): Promise<Answer | null> {
    const { rules } = this.#options;
    switch (verdict.type) {
      case "pass":
        return rules.run(request);
      case "rate-limited":
        return rules.rateLimited(verdict.retryAfter);
      case "over-quota":
        return rules.overQuota();
      case "drop":
        if (verdict.afterAccepting) await rules.run(request);
        return null;
      case "fail": {
        const { afterAccepting, status, body, headers } = verdict.failure;
        if (afterAccepting) await rules.run(request);
        const usual = rules.failed(status);
        return {
          status,
          body: body ?? usual.body,
          headers: { ...usual.headers, ...headers },
        };
      }
    }
  }
}
