import { toBase64Url } from "../../core/base64url.ts";

const MARK = JSON.stringify({ v: 1, keyFile: true });

/** The value stored instead of a wrapped identity when the officer keeps it in a key file. */
export function keptInKeyFile(): string {
  return toBase64Url(new TextEncoder().encode(MARK));
}

export function isKeptInKeyFile(wrapped: string): boolean {
  return wrapped === keptInKeyFile();
}
