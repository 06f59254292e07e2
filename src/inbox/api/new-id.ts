import { toBase64Url } from "../../core/base64url.ts";

const ID_BYTES = 16;

/** A random id of 128 bits, base64url, for something that may be sent more than once. */
export function newId(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(ID_BYTES)));
}
