import { Decrypter, Encrypter } from "age-encryption";
import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";

export async function sealBytes(plain: Uint8Array, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(plain);
}

/** Seals text to an age recipient; returns the age file as base64url. */
export async function sealText(text: string, recipient: string): Promise<string> {
  return toBase64Url(await sealBytes(new TextEncoder().encode(text), recipient));
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
