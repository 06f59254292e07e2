const HEADERS = { "Content-Type": "application/json" };

export interface PostDeps {
  fetch: typeof fetch;
  /** Time-out of a call that has no signal. */
  timeoutMs: number;
}

export interface Posted {
  status: number;
  text: string;
}

/**
 * POSTs JSON and reads the whole answer. A signal bounds the call; without one it has a time-out.
 * Rejects if there is no answer; the error may contain the URL.
 */
export function postJson(
  url: string,
  body: string,
  { fetch: send, timeoutMs, signal }: PostDeps & { signal?: AbortSignal | undefined },
): Promise<Posted> {
  if (signal) return post(send, url, { body, signal });
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeoutMs);
  const posted = post(send, url, { body, signal: limit.signal });
  return posted.finally(() => clearTimeout(timer));
}

async function post(
  send: typeof fetch,
  url: string,
  { body, signal }: { body: string; signal: AbortSignal },
): Promise<Posted> {
  // Following a redirect would send a resident's screen to an unknown host.
  const init = { method: "POST", headers: HEADERS, body, redirect: "manual", signal } as const;
  const response = await send(url, init);
  return { status: response.status, text: await response.text() };
}
