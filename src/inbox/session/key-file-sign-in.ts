import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import { ok, type Result } from "../../core/result.ts";
import type { Me } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { CallFailed } from "../api/call-failed.ts";
import { api } from "../api/client.ts";
import { openBytes } from "../keys/age-file.ts";
import { type OpenedKeyFile, openKeyFile } from "../keys/key-file.ts";
import { openWithKeyFile } from "./open-session.ts";
import type { OpenSession } from "./session.ts";
import type { UnlockFailure } from "./sign-in.ts";

export interface KeyFileEntry {
  file: File;
  passphrase: string;
}

/**
 * Signs in by answering the server's challenge with the key from the key file. Throws CallFailed.
 */
export async function signInWithKeyFile(
  entry: KeyFileEntry,
): Promise<Result<OpenSession, UnlockFailure>> {
  const opened = await openEntry(entry);
  if (!opened.ok) return opened;
  const { station, officer, pair } = opened.value;
  const holder = { station, officer };
  const started = await call(api["sign-in"]["key-file"].start.$post({ json: holder }));
  const sealed = fromBase64Url(started.challenge) ?? new Uint8Array(0);
  const challenge = await openBytes(sealed, pair.identity);
  // The challenge is sealed to another key: the server does not know this officer, and does not
  // tell.
  if (!challenge.ok) throw new CallFailed("sign-in-failed");
  const answer = toBase64Url(challenge.value);
  await call(api["sign-in"]["key-file"].finish.$post({ json: { ...holder, answer } }));
  return openWithKeyFile(await call(api.me.$get()), pair);
}

/** Opens the keys of a session that is still valid at the server. Sends nothing. */
export async function unlockWithKeyFile(
  me: Me,
  entry: KeyFileEntry,
): Promise<Result<OpenSession, UnlockFailure>> {
  const opened = await openEntry(entry);
  return opened.ok ? openWithKeyFile(me, opened.value.pair) : opened;
}

async function openEntry({
  file,
  passphrase,
}: KeyFileEntry): Promise<Result<OpenedKeyFile, UnlockFailure>> {
  const opened = await openKeyFile(new Uint8Array(await file.arrayBuffer()), passphrase);
  return opened.ok ? ok(opened.value) : opened;
}
