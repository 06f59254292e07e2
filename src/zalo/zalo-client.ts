import axios, { type AxiosAdapter } from "axios";
import * as z from "zod/mini";

export interface ZaloOptions {
  /** Part of every URL: never log one, nor an AxiosError, which holds it. */
  token: string;
  /** `https://bot-api.zaloplatforms.com` or a stand-in. */
  apiRoot: string;
  /** Of one call. Below the outbox lease, so that a slow call is never made twice at once. */
  timeoutMs?: number;
  fetch?: typeof fetch;
}

const CALL_TIMEOUT_MS = 20_000;

const LAST_SLASHES = /\/+$/;

const answerSchema = z.object({
  ok: z.catch(z.boolean(), false),
  error_code: z.catch(z.optional(z.number()), undefined),
  description: z.catch(z.string(), ""),
  result: z.optional(z.unknown()),
});

/** `code` is the body's own error code, else the HTTP status: they have been seen to differ. */
export type ZaloAnswer =
  | { type: "ok"; result: unknown }
  | { type: "error"; code: number; description: string }
  /** Refused, cut off or timed out: nobody knows whether it was carried out. */
  | { type: "no-answer" };

export type ZaloClient = (
  method: string,
  params: object,
  signal?: AbortSignal,
) => Promise<ZaloAnswer>;

/** Never throws, and gives nothing on that holds the URL. `signal` gives a call up. */
export function makeZaloClient(options: ZaloOptions): ZaloClient {
  const { token } = options;
  const http = axios.create({
    // Never detached from the global: workerd refuses that.
    adapter: makeAdapter(options.fetch ?? ((input, init) => fetch(input, init))),
    baseURL: `${options.apiRoot.replace(LAST_SLASHES, "")}/bot${token}/`,
    timeout: options.timeoutMs ?? CALL_TIMEOUT_MS,
    validateStatus: () => true,
  });
  return async (method, params, signal) => {
    try {
      const { status, data } = await http.post<unknown>(method, params, { signal });
      return withoutToken(answerOf(status, data), token);
    } catch {
      return { type: "no-answer" };
    }
  };
}

const HEADERS = { "Content-Type": "application/json" };

/**
 * The little of axios's own fetch adapter that a call needs, which costs as much as the rest of a
 * turn: a POST of JSON, given up in time. A method is no address, whatever it looks like.
 */
function makeAdapter(send: typeof fetch): AxiosAdapter {
  return async (config) => {
    const { baseURL = "", url = "", data, timeout, signal } = config;
    const limit = new AbortController();
    const giveUp = () => limit.abort();
    const timer = setTimeout(giveUp, timeout);
    if (signal?.aborted) giveUp();
    signal?.addEventListener?.("abort", giveUp);
    try {
      const response = await send(`${baseURL}${url}`, {
        method: "POST",
        headers: HEADERS,
        body: data,
        // Following it would carry a resident's screen to a host that nobody named.
        redirect: "manual",
        signal: limit.signal,
      });
      const { status, statusText } = response;
      return { config, status, statusText, headers: {}, data: await response.text() };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener?.("abort", giveUp);
    }
  };
}

/** A description is whatever the server, or a proxy before it, chose to say. */
function withoutToken(answer: ZaloAnswer, token: string): ZaloAnswer {
  if (answer.type !== "error") return answer;
  return { ...answer, description: answer.description.replaceAll(token, "<token>") };
}

/** An error may come with HTTP 200, and a success with `error_code: 0`: only `ok` tells. */
function answerOf(status: number, data: unknown): ZaloAnswer {
  const parsed = answerSchema.safeParse(data);
  if (!parsed.success) return { type: "error", code: status, description: "" };
  const { ok, error_code: code, description, result } = parsed.data;
  return ok ? { type: "ok", result } : { type: "error", code: code ?? status, description };
}
