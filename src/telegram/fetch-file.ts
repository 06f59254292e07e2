import { type Api, GrammyError } from "grammy/web";
import { type DownloadDeps, download } from "../app/download.ts";
import type { MediaFailure, MediaStream } from "../app/ports.ts";
import type { MediaRef } from "../core/flow/incoming.ts";
import { fail, ok, type Result } from "../core/result.ts";

export interface FileDeps extends DownloadDeps {
  api: Api;
  /** `<apiRoot>/file/bot<token>`, without a trailing slash. */
  fileRoot: string;
}

/** A relative path as `photos/file_7.jpg`, without characters that have a meaning in a URL. */
const SAFE_PATH = /^[^\p{C}\s/\\:?#%]+(\/[^\p{C}\s/\\:?#%]+)*$/u;
const ONLY_DOTS = /^\.+$/;

const TOO_BIG = /file is too big/i;
/** Telegram's text is "wrong file_id or the file is temporarily unavailable" for both causes. */
const MAYBE_LATER = /temporarily unavailable/i;

/**
 * Asks for a new link at each fetch, because one lives for an hour. The URL contains the token, so
 * it is built here and never leaves this file. The file is not fetched with grammY: its client only
 * calls methods, and its files plugin writes to a disk, which a Worker does not have, or gives out
 * the URL.
 */
export async function fetchFile(
  ref: MediaRef,
  maxBytes: number,
  deps: FileDeps,
): Promise<Result<MediaStream, MediaFailure>> {
  const path = await filePathOf(ref.token, deps.api);
  if (!path.ok) return path;
  if (!isSafePath(path.value)) return fail("foreign");
  const escaped = path.value.split("/").map(encodeURIComponent).join("/");
  const stream = await download(`${deps.fileRoot}/${escaped}`, maxBytes, deps);
  // The file server says application/octet-stream for every file. The message's type is better.
  return stream.ok ? ok({ ...stream.value, mime: ref.mime ?? stream.value.mime }) : stream;
}

export function isSafePath(path: string): boolean {
  return SAFE_PATH.test(path) && !path.split("/").some((part) => ONLY_DOTS.test(part));
}

async function filePathOf(fileId: string, api: Api): Promise<Result<string, MediaFailure>> {
  try {
    const { file_path: path } = await api.raw.getFile({ file_id: fileId });
    return typeof path === "string" ? ok(path) : fail("unavailable");
  } catch (error) {
    return fail(failureOf(error));
  }
}

function failureOf(error: unknown): MediaFailure {
  if (!(error instanceof GrammyError) || error.error_code !== 400) return "try-again";
  if (TOO_BIG.test(error.description)) return "too-large";
  return MAYBE_LATER.test(error.description) ? "try-again" : "unavailable";
}
