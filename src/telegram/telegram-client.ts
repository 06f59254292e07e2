import { Api, type RawApi } from "grammy";

export interface TelegramOptions {
  /** Part of every URL: never log one. */
  token: string;
  /** `https://api.telegram.org` or a stand-in. */
  apiRoot: string;
  /** Of one call. Below the outbox lease, so that a slow call is never made twice at once. */
  timeoutSeconds?: number;
  fetch?: typeof fetch;
}

export const CALL_TIMEOUT_SECONDS = 20;

const LAST_SLASHES = /\/+$/;

/** grammY's raw client over the platform's own fetch, in Node as in workerd. */
export function makeTelegramClient(options: TelegramOptions): RawApi {
  const api = new Api(options.token, {
    apiRoot: withoutSlash(options.apiRoot),
    timeoutSeconds: options.timeoutSeconds ?? CALL_TIMEOUT_SECONDS,
    sensitiveLogs: false,
    fetch: guardedFetch(options.fetch ?? platformFetch),
  });
  return api.raw;
}

/** Never detached from the global: workerd refuses that. */
export const platformFetch: typeof fetch = (input, init) => fetch(input, init);

export function withoutSlash(root: string): string {
  return root.replace(LAST_SLASHES, "");
}

/** What grammY passes to fetch; its own types are those of another fetch in Node. */
interface GrammyInit {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: { addEventListener(type: "abort", listener: () => void): void };
}

/**
 * Redirects are not followed: they would carry a resident's screen to a host that nobody named.
 * In Node grammY brings a look-alike of AbortSignal that the platform's fetch refuses: relayed.
 */
function guardedFetch(send: typeof fetch) {
  return (url: string, init: GrammyInit = {}): Promise<Response> => {
    const controller = new AbortController();
    init.signal?.addEventListener("abort", () => controller.abort());
    const { method, headers, body } = init;
    return send(url, { method, headers, body, redirect: "manual", signal: controller.signal });
  };
}
