import { type ApiRequest, describeParams } from "./api-request.ts";
import type { ApiCall } from "./contracts.ts";
import { createInboxQueue } from "./inbox-queue.ts";

/** A long benchmark must not fill the memory: the oldest calls go. */
const MAX_CALLS = 10_000;

/** The API calls a bot made, for assertions. */
export class CallLog {
  readonly calls: ApiCall[] = [];
  #fresh = createInboxQueue<ApiCall>("API call");

  add(request: ApiRequest, at: number, status: number): void {
    const call = { method: request.method, params: describeParams(request), at, status };
    this.calls.push(call);
    if (this.calls.length > MAX_CALLS) this.calls.shift();
    this.#fresh.put(call);
  }

  next(wanted?: (call: ApiCall) => boolean, timeoutMs?: number): Promise<ApiCall> {
    return this.#fresh.next(wanted, timeoutMs);
  }
}
