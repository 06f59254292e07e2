/** COSE curve id → length in bytes of one integer of a signature. */
const NUMBER_BYTES: ReadonlyMap<number, number> = new Map([
  [1, 32],
  [2, 48],
  [3, 66],
]);

const SEQUENCE = 0x30;
const INTEGER = 0x02;
/** DER lengths from 0x80 take more bytes. Only one more byte occurs (P-521). */
const LONG_FORM = 0x81;

/**
 * An ECDSA signature as an authenticator makes it (DER: a sequence of two integers) → the two
 * numbers, one after the other, as Web Crypto wants them. Throws for anything else. The build puts
 * this in the place of @simplewebauthn/server's function, which brings an ASN.1 library.
 */
export function unwrapEC2Signature(signature: Uint8Array, curve: number): Uint8Array<ArrayBuffer> {
  const size = NUMBER_BYTES.get(curve);
  if (size === undefined) throw new SignatureError(`unknown COSE curve ${curve}`);
  const sequence = readValue(signature, SEQUENCE);
  const r = readValue(sequence.value, INTEGER);
  const s = readValue(r.rest, INTEGER);
  if (sequence.rest.length > 0 || s.rest.length > 0) throw new SignatureError("too many bytes");
  const numbers = new Uint8Array(2 * size);
  putNumber(numbers.subarray(0, size), r.value);
  putNumber(numbers.subarray(size), s.value);
  return numbers;
}

class SignatureError extends Error {
  override name = "SignatureError";
}

/** Reads the DER value at the start, and returns it with the bytes after it. */
function readValue(bytes: Uint8Array, tag: number): { value: Uint8Array; rest: Uint8Array } {
  const isLong = bytes[1] === LONG_FORM;
  const head = isLong ? 3 : 2;
  const length = bytes[head - 1] ?? 0;
  const end = head + length;
  if (bytes[0] !== tag || (!isLong && length > 0x7f) || end > bytes.length) {
    throw new SignatureError("no DER signature");
  }
  return { value: bytes.subarray(head, end), rest: bytes.subarray(end) };
}

/** Writes an integer right-aligned. DER's leading 0, which marks a positive number, is dropped. */
function putNumber(place: Uint8Array, integer: Uint8Array): void {
  const number = integer[0] === 0 ? integer.subarray(1) : integer;
  if (integer.length === 0 || number.length > place.length) {
    throw new SignatureError("no such number");
  }
  place.set(number, place.length - number.length);
}
