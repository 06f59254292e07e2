import { Axios, type AxiosAdapter } from "axios";
import * as z from "zod/mini";

export interface ZaloOptions {
  /** Part of every URL: never log a URL, nor an AxiosError, which contains it. */
  token: string;
  /** `https://bot-api.zaloplatforms.com`, or a stand-in in tests. */
  apiRoot: string;
  /**
   * Time-out of one call. It must be shorter than the outbox lease, so that a slow call is never
   * made twice at the same time.
   */
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

/** `code`: the body's error code, else the HTTP status. The two have been seen to differ. */
export type ZaloAnswer =
  | { type: "ok"; result: unknown }
  | { type: "error"; code: number; description: string }
  /** Connection refused, cut or timed out: it is unknown whether the call was carried out. */
  | { type: "no-answer" };

export type ZaloClient = (
  method: string,
  params: object,
  signal?: AbortSignal,
) => Promise<ZaloAnswer>;

/**
 * A client of the Zalo Bot API. Its calls never throw and never return the URL. `signal` aborts a
 * call.
 */
export function makeZaloClient(options: ZaloOptions): ZaloClient {
  const { token } = options;
  // The class, without the defaults of `axios.create`: merging those costs more than the call.
  const http = new Axios({
    // workerd refuses a detached reference to fetch.
    adapter: makeAdapter(options.fetch ?? ((input, init) => fetch(input, init))),
    baseURL: `${options.apiRoot.replace(LAST_SLASHES, "")}/bot${token}/`,
    timeout: options.timeoutMs ?? CALL_TIMEOUT_MS,
  });
  return async (method, params, signal) => {
    try {
      const body = JSON.stringify(params);
      const call = { method: "post", url: method, data: body, ...(signal ? { signal } : {}) };
      const { status, data } = await http.request<string>(call);
      return withoutToken(answerOf(status, readJson(data)), token);
    } catch {
      return { type: "no-answer" };
    }
  };
}

const HEADERS = { "Content-Type": "application/json" };

/**
 * The part of axios's fetch adapter that a call needs: a POST of JSON with a time-out. The whole
 * adapter costs as much time as the rest of a turn. Method names are never treated as absolute
 * URLs.
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
        // Following a redirect would send a resident's screen to an unknown host.
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

/**
 * Removes the token from the description, which may contain any text that the server, or a proxy,
 * chose.
 */
function withoutToken(answer: ZaloAnswer, token: string): ZaloAnswer {
  if (answer.type !== "error") return answer;
  return { ...answer, description: answer.description.replaceAll(token, "<token>") };
}

/** null: no JSON, as from a proxy. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Only `ok` tells success: an error may have HTTP 200, and a success `error_code: 0`. */
function answerOf(status: number, data: unknown): ZaloAnswer {
  const parsed = answerSchema.safeParse(data);
  if (!parsed.success) return { type: "error", code: status, description: "" };
  const { ok, error_code: code, description, result } = parsed.data;
  return ok ? { type: "ok", result } : { type: "error", code: code ?? status, description };
}
