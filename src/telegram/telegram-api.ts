import { Api, type ApiClientOptions, HttpError, type Transformer } from "grammy/web";

export interface TelegramOptions {
  /** Part of every URL: never log one. */
  token: string;
  /** `https://api.telegram.org` or a stand-in. */
  apiRoot: string;
  /** Of one call. Below the outbox lease, so that a slow call is never made twice at once. */
  timeoutSeconds?: number;
  fetch?: typeof fetch;
}

const CALL_TIMEOUT_SECONDS = 20;

const LAST_SLASHES = /\/+$/;

/**
 * grammY's client. "grammy/web" also in Node: the same code as in workerd, over the platform's own
 * fetch. Import nothing from "grammy" itself: in Node its error classes are others than these.
 */
export function makeTelegramApi(options: TelegramOptions): Api {
  const api = new Api(options.token, {
    apiRoot: withoutSlash(options.apiRoot),
    timeoutSeconds: options.timeoutSeconds ?? CALL_TIMEOUT_SECONDS,
    // A redirect would carry a resident's screen to a host that nobody named.
    baseFetchConfig: { redirect: "manual" },
    // grammY types it as node-fetch, which the web build does not have.
    fetch: (options.fetch ?? platformFetch) as ApiClientOptions["fetch"],
  });
  api.config.use(hideToken(options.token));
  return api;
}

/**
 * Keeps the token out of every error. A network error may name the URL, so none of it is passed on;
 * a description is whatever the server, or a proxy before it, chose to say.
 */
function hideToken(token: string): Transformer {
  return async (prev, ...call) => {
    const answer = await prev(...call).catch(() => null);
    if (!answer) throw new HttpError(`No answer to '${call[0]}'`, null);
    if (answer.ok) return answer;
    return { ...answer, description: String(answer.description).replaceAll(token, "<token>") };
  };
}

/** Looked up at each call, and never detached from the global: workerd refuses that. */
export const platformFetch: typeof fetch = (input, init) => fetch(input, init);

export function withoutSlash(root: string): string {
  return root.replace(LAST_SLASHES, "");
}
