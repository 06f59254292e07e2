import { ok, type Result } from "../../core/result.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { answerKeyFile, type KeyFileEntry } from "./key-file-sign-in.ts";
import { askPasskey } from "./passkey.ts";
import type { UnlockFailure } from "./sign-in.ts";

/** Shows the passkey again, for what the server asks a fresh touch for. Throws CallFailed. */
export async function stepUpWithPasskey(): Promise<Result<null, UnlockFailure>> {
  const { options } = await call(api["step-up"].start.$post({ json: {} }));
  const asked = await askPasskey(options);
  if (!asked.ok) return asked;
  const { response } = asked.value;
  return ok(await call(api["step-up"].finish.$post({ json: { response } })));
}

/** Shows the key file and its passphrase again. Neither is sent. Throws CallFailed. */
export async function stepUpWithKeyFile(entry: KeyFileEntry): Promise<Result<null, UnlockFailure>> {
  const { challenge } = await call(api["step-up"]["key-file"].start.$post({ json: {} }));
  const answered = await answerKeyFile(entry, challenge);
  if (!answered.ok) return answered;
  const { answer } = answered.value;
  return ok(await call(api["step-up"]["key-file"].finish.$post({ json: { answer } })));
}
