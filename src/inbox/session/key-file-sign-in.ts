import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import { ok, type Result } from "../../core/result.ts";
import type { Me } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { CallFailed } from "../api/call-failed.ts";
import { api } from "../api/client.ts";
import { openBytes } from "../keys/age-file.ts";
import { type OpenedKeyFile, openKeyFile } from "../keys/key-file.ts";
import type { KeyPair } from "../keys/station-key.ts";
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
  const answer = await readAnswer(pair, started.challenge);
  await call(api["sign-in"]["key-file"].finish.$post({ json: { ...holder, answer } }));
  return openWithKeyFile(await call(api.me.$get()), pair);
}

/** Opens a key file, and with it the server's challenge. Throws CallFailed. */
export async function answerKeyFile(
  entry: KeyFileEntry,
  challenge: string,
): Promise<Result<{ answer: string }, UnlockFailure>> {
  const opened = await openEntry(entry);
  return opened.ok ? ok({ answer: await readAnswer(opened.value.pair, challenge) }) : opened;
}

/** Throws CallFailed when the challenge is sealed to another key: the server does not tell why. */
async function readAnswer(pair: KeyPair, challenge: string): Promise<string> {
  const sealed = fromBase64Url(challenge) ?? new Uint8Array(0);
  const opened = await openBytes(sealed, pair.identity);
  if (!opened.ok) throw new CallFailed("sign-in-failed");
  return toBase64Url(opened.value);
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
