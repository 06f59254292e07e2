import { Api, HttpError, type Transformer } from "grammy/web";
import type { Call, SendResult } from "../app/ports.ts";
import { type Posted, postJson } from "../app/post-json.ts";
import { sendFailure } from "./send-failure.ts";

export interface TelegramOptions {
  /** Part of every URL: never log one. */
  token: string;
  /** `https://api.telegram.org`, or a stand-in in tests. */
  apiRoot: string;
  /**
   * Time-out of one call that has no signal. It must be shorter than the outbox lease, so that a
   * slow call is never made twice at the same time.
   */
  timeoutSeconds?: number;
  fetch?: typeof fetch;
}

const CALL_TIMEOUT_SECONDS = 20;

const LAST_SLASHES = /\/+$/;

/**
 * grammY's client. A signal bounds a call; without one a call has a time-out. Import only
 * "grammy/web", also in Node: it is the code that workerd runs. In Node, "grammy" has other error
 * classes than "grammy/web".
 */
export function makeTelegramApi(options: TelegramOptions): Api {
  const api = new Api(options.token);
  api.config.use(makeTransport(options));
  return api;
}

/**
 * Makes grammY's calls: a POST of JSON over the platform's fetch. grammY's own transport prepares
 * each call for files, and with a timer and an `AbortController` of its own, which costs as much as
 * an engine step.
 *
 * Removes the token from every error. A network error may contain the URL, so its details are
 * dropped. A description may contain any text that the server, or a proxy, chose.
 */
function makeTransport(options: TelegramOptions): Transformer {
  const { token, fetch = platformFetch, timeoutSeconds = CALL_TIMEOUT_SECONDS } = options;
  const root = `${withoutSlash(options.apiRoot)}/bot${token}/`;
  const deps = { fetch, timeoutMs: timeoutSeconds * 1_000 };
  return async (_prev, ...[method, payload, given]) => {
    // grammY types signals by an older package with the same shape.
    const signal = given as AbortSignal | undefined;
    const posted = postJson(root + method, JSON.stringify(payload), { ...deps, signal });
    const answer = await answerOf(posted);
    if (!answer) throw new HttpError(`No answer to '${method}'`, null);
    if (answer.ok) return answer;
    return { ...answer, description: String(answer.description).replaceAll(token, "<token>") };
  };
}

/** null: there is no answer, or none that is JSON. */
async function answerOf(posted: Promise<Posted>) {
  try {
    // Whatever it is, the callers judge it.
    return JSON.parse((await posted).text);
  } catch {
    return null;
  }
}

/**
 * Makes a rendered call, which may come from before the last deploy, so only the API validates it.
 * grammY's errors are handled here and not passed on: they contain the call, and so a resident's
 * words. `signal` bounds the call, instead of its time-out.
 */
export async function sendCall(
  { method, params }: Call,
  api: Api,
  signal?: AbortSignal,
): Promise<SendResult> {
  try {
    // The call was typed when it was rendered, and `raw` has a method for any name.
    const methods = api.raw as object as Record<string, Method>;
    return { type: "sent", messageId: messageIdOf(await methods[method]?.(params, signal)) };
  } catch (error) {
    return sendFailure(error);
  }
}

type Method = (params: object, signal?: AbortSignal) => Promise<unknown>;

function messageIdOf(result: unknown): string | null {
  if (typeof result !== "object" || result === null || !("message_id" in result)) return null;
  return String(result.message_id);
}

/** Calls the global fetch. workerd refuses a detached reference to it. */
export const platformFetch: typeof fetch = (input, init) => fetch(input, init);

export function withoutSlash(root: string): string {
  return root.replace(LAST_SLASHES, "");
}
