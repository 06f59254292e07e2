import { Decrypter, Encrypter } from "age-encryption";
import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";

/** One file, which each of the recipients can open. */
export async function sealBytes(plain: Uint8Array, ...recipients: string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(plain);
}

/** As `sealBytes`, for text; returns the age file as base64url. */
export async function sealText(text: string, ...recipients: string[]): Promise<string> {
  return toBase64Url(await sealBytes(new TextEncoder().encode(text), ...recipients));
}

/** Opens an age file. `unreadable`: not for any of these identities, or damaged. */
export async function openBytes(
  file: Uint8Array,
  ...identities: string[]
): Promise<Result<Uint8Array, "unreadable">> {
  try {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    return ok(await decrypter.decrypt(file));
  } catch {
    return fail("unreadable");
  }
}

/** As `openBytes`, for a base64url age file that holds text. */
export async function openText(
  sealed: string,
  ...identities: string[]
): Promise<Result<string, "unreadable">> {
  const file = fromBase64Url(sealed);
  if (file === null) return fail("unreadable");
  const opened = await openBytes(file, ...identities);
  return opened.ok ? ok(new TextDecoder().decode(opened.value)) : opened;
}
