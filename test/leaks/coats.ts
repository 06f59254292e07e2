/** A value that must not be found anywhere, and its name in the report. Bytes if it is not text. */
export interface Secret {
  what: string;
  value: string | Uint8Array;
}

const DIGITS = /^\d{9,15}$/;

/** The encodings of a value, as byte strings with one character for each byte. */
export function coatsOf(value: string | Uint8Array): [coat: string, text: string][] {
  const plain = typeof value === "string" ? new TextEncoder().encode(value) : value;
  const coats = [...bytesInCoats(plain), ...(typeof value === "string" ? textInCoats(value) : [])];
  const seen = new Set<string>();
  return coats.filter(([, text]) => !seen.has(text) && seen.add(text));
}

function bytesInCoats(bytes: Uint8Array): [string, string][] {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    ["text", latin1(bytes)],
    ["hex", hex],
    ["HEX", hex.toUpperCase()],
    ...[0, 1, 2].flatMap((shift): [string, string][] => {
      const text = base64(bytes, shift);
      return [
        [`base64 (${shift})`, text],
        [`base64url (${shift})`, text.replaceAll("+", "-").replaceAll("/", "_")],
      ];
    }),
  ];
}

function textInCoats(value: string): [string, string][] {
  const utf8 = (text: string) => latin1(new TextEncoder().encode(text));
  return [
    ["JSON", utf8(escaped(value))],
    ["UTF-16", latin1(utf16(value, true))],
    ["UTF-16BE", latin1(utf16(value, false))],
    ["percent", encodeURIComponent(value)],
    ["lower case", utf8(value.toLowerCase())],
    ["upper case", utf8(value.toUpperCase())],
    ["decomposed", utf8(value.normalize("NFD"))],
    ...(DIGITS.test(value) ? numberInCoats(BigInt(value)) : []),
  ];
}

/** As a database or a serializer writes an integer. */
function numberInCoats(value: bigint): [string, string][] {
  const whole = new DataView(new ArrayBuffer(8));
  whole.setBigUint64(0, value);
  const bytes = new Uint8Array(whole.buffer);
  const big = bytes.slice(bytes.findIndex((byte) => byte !== 0));
  const double = new DataView(new ArrayBuffer(8));
  double.setFloat64(0, Number(value));
  const floating = new Uint8Array(double.buffer);
  return [
    ["integer", latin1(big)],
    ["integer, little end first", latin1(big.toReversed())],
    ["double", latin1(floating)],
    ["double, little end first", latin1(floating.toReversed())],
  ];
}

/** With everything beyond ASCII as JSON may escape it: a backslash, "u", four hex digits. */
function escaped(value: string): string {
  return Array.from({ length: value.length }, (_, at) => value.charCodeAt(at))
    .map((code) => (code < 0x80 ? String.fromCharCode(code) : `\\u${hex4(code)}`))
    .join("");
}

function hex4(code: number): string {
  return code.toString(16).padStart(4, "0");
}

/** The characters of base64 that hold nothing but `bytes`, when they start `shift` bytes into a group. */
function base64(bytes: Uint8Array, shift: number): string {
  const shifted = new Uint8Array(shift + bytes.length);
  shifted.set(bytes, shift);
  const text = btoa(latin1(shifted)).replace(/=+$/, "");
  const first = Math.ceil((shift * 8) / 6);
  const last = Math.floor((shifted.length * 8) / 6);
  return text.slice(first, last);
}

function utf16(value: string, littleEnd: boolean): Uint8Array {
  const out = new Uint8Array(value.length * 2);
  const view = new DataView(out.buffer);
  for (let i = 0; i < value.length; i++) view.setUint16(i * 2, value.charCodeAt(i), littleEnd);
  return out;
}

/** One character for each byte, so that bytes can be searched as text. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return text;
}
