import { fail, ok, type Result } from "../core/result.ts";
import type { MediaFailure, MediaStream } from "./ports.ts";

/** Shorter than the outbox lease, so that two drains never fetch the same file at once. */
export const DOWNLOAD_TIMEOUT_MS = 25_000;

const DIGITS = /^\d{1,15}$/;

export interface DownloadDeps {
  fetch: typeof fetch;
  /** For the whole transfer, not only for the headers. */
  timeoutMs: number;
}

/** The stream held more than the caller allows. Says nothing of where it came from. */
export class MediaTooLargeError extends Error {
  override name = "MediaTooLargeError";
}

/** The stream broke off or took too long. Replaces the transport's error, which may name the URL. */
export class MediaInterruptedError extends Error {
  override name = "MediaInterruptedError";
}

/**
 * GETs a file whose URL the channel has already judged. Redirects are refused: they could lead to
 * a host that nobody judged. The body's errors are the two classes above and hold no URL.
 */
export async function download(
  url: string,
  maxBytes: number,
  deps: DownloadDeps,
): Promise<Result<MediaStream, MediaFailure>> {
  const response = await open(url, deps);
  if (!response) return fail("try-again");
  const refusal = refusalOf(response, maxBytes);
  if (refusal || !response.body) {
    // Frees the connection; a body that can't be cancelled is already gone.
    await response.body?.cancel().catch(() => undefined);
    return fail(refusal ?? "unavailable");
  }
  return ok({
    body: bounded(response.body, maxBytes),
    size: lengthOf(response.headers),
    mime: response.headers.get("content-type"),
  });
}

async function open(url: string, { fetch, timeoutMs }: DownloadDeps): Promise<Response | null> {
  try {
    return await fetch(url, {
      // A compressed answer would make Content-Length and the bound mean different things.
      headers: { "accept-encoding": "identity" },
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch {
    return null;
  }
}

function refusalOf(response: Response, maxBytes: number): MediaFailure | null {
  const { status } = response;
  if (status >= 300 && status < 400) return "foreign";
  if (status === 429 || status === 408 || status >= 500) return "try-again";
  if (status !== 200) return "unavailable";
  return (lengthOf(response.headers) ?? 0) > maxBytes ? "too-large" : null;
}

/** Null unless it is the exact number of bytes that the body will give. */
function lengthOf(headers: Headers): number | null {
  const length = headers.get("content-length");
  if (length === null || !DIGITS.test(length)) return null;
  return headers.has("content-encoding") ? null : Number(length);
}

function bounded(source: ReadableStream<Uint8Array>, maxBytes: number): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  let total = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const chunk = await reader.read().catch(() => null);
      if (!chunk) return controller.error(new MediaInterruptedError("media interrupted"));
      if (chunk.done) return controller.close();
      total += chunk.value.byteLength;
      if (total <= maxBytes) return controller.enqueue(chunk.value);
      controller.error(new MediaTooLargeError("media too large"));
      await reader.cancel().catch(() => undefined);
    },
    cancel: () => reader.cancel().catch(() => undefined),
  });
}
