import { Api, type ApiClientOptions, HttpError, type Transformer } from "grammy/web";

export interface TelegramOptions {
  /** Part of every URL: never log one. */
  token: string;
  /** `https://api.telegram.org`, or a stand-in in tests. */
  apiRoot: string;
  /**
   * Time-out of one call. It must be shorter than the outbox lease, so that a slow call is never
   * made twice at the same time.
   */
  timeoutSeconds?: number;
  fetch?: typeof fetch;
}

const CALL_TIMEOUT_SECONDS = 20;

const LAST_SLASHES = /\/+$/;

/**
 * grammY's client. Import only "grammy/web", also in Node: it is the code that workerd runs, over
 * the platform's fetch. In Node, "grammy" has other error classes than "grammy/web".
 */
export function makeTelegramApi(options: TelegramOptions): Api {
  const api = new Api(options.token, {
    apiRoot: withoutSlash(options.apiRoot),
    timeoutSeconds: options.timeoutSeconds ?? CALL_TIMEOUT_SECONDS,
    // Following a redirect would send a resident's screen to an unknown host.
    baseFetchConfig: { redirect: "manual" },
    // grammY types fetch as node-fetch, which its web build does not use.
    fetch: (options.fetch ?? platformFetch) as ApiClientOptions["fetch"],
  });
  api.config.use(hideToken(options.token));
  return api;
}

/**
 * Removes the token from every error. A network error may contain the URL, so its details are
 * dropped. A description may contain any text that the server, or a proxy, chose.
 */
function hideToken(token: string): Transformer {
  return async (prev, ...call) => {
    const answer = await prev(...call).catch(() => null);
    if (!answer) throw new HttpError(`No answer to '${call[0]}'`, null);
    if (answer.ok) return answer;
    return { ...answer, description: String(answer.description).replaceAll(token, "<token>") };
  };
}

/** Calls the global fetch. workerd refuses a detached reference to it. */
export const platformFetch: typeof fetch = (input, init) => fetch(input, init);

export function withoutSlash(root: string): string {
  return root.replace(LAST_SLASHES, "");
}
