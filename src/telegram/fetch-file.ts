import { type Api, GrammyError } from "grammy/web";
import { type DownloadDeps, download } from "../app/download.ts";
import type { MediaFailure, MediaStream } from "../app/ports.ts";
import type { MediaRef } from "../core/flow/incoming.ts";
import { fail, ok, type Result } from "../core/result.ts";

export interface FileDeps extends DownloadDeps {
  api: Api;
  /** `<apiRoot>/file/bot<token>`, without a slash at the end. */
  fileRoot: string;
}

/** `photos/file_7.jpg`: relative, and nothing in it that a URL would read as more than a name. */
const SAFE_PATH = /^[^\p{C}\s/\\:?#%]+(\/[^\p{C}\s/\\:?#%]+)*$/u;
const ONLY_DOTS = /^\.+$/;

const TOO_BIG = /file is too big/i;
/** "wrong file_id or the file is temporarily unavailable": one text for two causes. */
const MAYBE_LATER = /temporarily unavailable/i;

/**
 * The link is asked for anew each time (it lives for an hour) and its URL is built here: it holds
 * the token and never leaves this file. The file itself is not fetched by grammY: its client knows
 * only methods, and its files plugin writes to a disk, which a Worker has not, or hands out the URL.
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
  // The file server calls everything an octet stream; the message knew better.
  return stream.ok ? ok({ ...stream.value, mime: ref.mime ?? stream.value.mime }) : stream;
}

export function isSafePath(path: string): boolean {
  return SAFE_PATH.test(path) && !path.split("/").some((part) => ONLY_DOTS.test(part));
}

async function filePathOf(fileId: string, api: Api): Promise<Result<string, MediaFailure>> {
  try {
    const { file_path: path } = await api.getFile(fileId);
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
