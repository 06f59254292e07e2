import { Decrypter, Encrypter } from "age-encryption";
import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";

/** Seals text to an age recipient; returns the age file as base64url. */
export async function sealText(text: string, recipient: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return toBase64Url(await encrypter.encrypt(text));
}

/** Opens an age file. `unreadable`: not for this identity, or damaged. */
export async function openBytes(
  file: Uint8Array,
  identity: string,
): Promise<Result<Uint8Array, "unreadable">> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return ok(await decrypter.decrypt(file));
  } catch {
    return fail("unreadable");
  }
}

/** As `openBytes`, for a base64url age file that holds text. */
export async function openText(
  sealed: string,
  identity: string,
): Promise<Result<string, "unreadable">> {
  const file = fromBase64Url(sealed);
  if (file === null) return fail("unreadable");
  const opened = await openBytes(file, identity);
  return opened.ok ? ok(new TextDecoder().decode(opened.value)) : opened;
}
