import { Axios, type AxiosAdapter } from "axios";
import * as z from "zod/mini";
import { type PostDeps, postJson } from "../app/post-json.ts";

export interface ZaloOptions {
  /** Part of every URL: never log a URL, nor an AxiosError, which contains it. */
  token: string;
  /** `https://bot-api.zaloplatforms.com`, or a stand-in in tests. */
  apiRoot: string;
  /**
   * Time-out of one call that has no signal. It must be shorter than the outbox lease, so that a slow call is never
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
 * A client of the Zalo Bot API. Its calls never throw and never return the URL. `signal` bounds a
 * call.
 */
export function makeZaloClient(options: ZaloOptions): ZaloClient {
  const { token } = options;
  // The class, without the defaults of `axios.create`: merging those costs more than the call.
  const http = new Axios({
    // workerd refuses a detached reference to fetch.
    adapter: makeAdapter(
      options.fetch ?? ((input, init) => fetch(input, init)),
      options.timeoutMs ?? CALL_TIMEOUT_MS,
    ),
    baseURL: `${options.apiRoot.replace(LAST_SLASHES, "")}/bot${token}/`,
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

/**
 * The part of axios's fetch adapter that a call needs. The whole adapter costs as much time as the
 * rest of a turn. Method names are never treated as absolute URLs.
 */
function makeAdapter(fetch: PostDeps["fetch"], timeoutMs: number): AxiosAdapter {
  return async (config) => {
    const { baseURL = "", url = "", data } = config;
    // What the caller of the client gave.
    const signal = config.signal as AbortSignal | undefined;
    const { status, text } = await postJson(baseURL + url, data, { fetch, timeoutMs, signal });
    return { config, status, statusText: "", headers: {}, data: text };
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
