/** Converts a binary string such as `"\xff\xd8"` to bytes, one byte for each character. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Converts bytes to a binary string, one character for each byte. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += ARGUMENTS_AT_ONCE) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + ARGUMENTS_AT_ONCE)));
  }
  return parts.join("");
}

/** Runtimes limit the number of arguments of a call. */
const ARGUMENTS_AT_ONCE = 8192;

export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  if (bytes.length < at + text.length) return false;
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Reads one byte; outside the array it is 0. */
export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

export function uint16(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) * 0x100 + byteAt(bytes, at + 1);
}

export function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) * 0x10000 + uint16(bytes, at + 2);
}

/** Reads 8 bytes, big-endian. Inexact above 2^53, which no file reaches. */
export function uint64(bytes: Uint8Array, at: number): number {
  return uint32(bytes, at) * 0x1_0000_0000 + uint32(bytes, at + 4);
}

export function uint16le(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) + byteAt(bytes, at + 1) * 0x100;
}

export function uint32le(bytes: Uint8Array, at: number): number {
  return uint16le(bytes, at) + uint16le(bytes, at + 2) * 0x10000;
}

export function putUint32(bytes: Uint8Array, at: number, value: number): void {
  bytes.set([value >>> 24, value >>> 16, value >>> 8, value], at);
}

export function putUint32le(bytes: Uint8Array, at: number, value: number): void {
  bytes.set([value, value >>> 8, value >>> 16, value >>> 24], at);
}

export function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

/** Zeros are yielded in pieces of this size. */
const ZEROS_AT_ONCE = 16 * 1024;

export function* zeros(length: number): Generator<Uint8Array> {
  for (let left = length; left > 0; left -= ZEROS_AT_ONCE) {
    yield new Uint8Array(Math.min(left, ZEROS_AT_ONCE));
  }
}

/** Joins parts. `length`: the sum of their lengths. A single part is returned uncopied. */
export function concatBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
