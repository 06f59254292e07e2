import { toBase64Url } from "../../core/base64url.ts";
import { ID_BYTES } from "../../core/units.ts";

/** A random id of 128 bits, base64url, for something that may be sent more than once. */
export function newId(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(ID_BYTES)));
}
