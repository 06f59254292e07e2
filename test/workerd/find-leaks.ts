/** A value that must be nowhere, and what it is, for the report. */
export interface Secret {
  what: string;
  value: string;
}

/** Something that is at rest or was written out: where, and its bytes. */
export interface Found {
  where: string;
  bytes: Uint8Array;
}

/** The secrets that are in what was found, in whatever coat, one line each. */
export function findLeaks(found: Found[], secrets: Secret[]): string[] {
  const patterns = secrets.flatMap(({ what, value }) =>
    coatsOf(value).map(([coat, text]) => ({ what: `${what} as ${coat}`, text })),
  );
  return found.flatMap(({ where, bytes }) => {
    const text = latin1(bytes);
    return patterns.filter((p) => text.includes(p.text)).map((p) => `${p.what} in ${where}`);
  });
}

/** A value as it may have been written: each a string of bytes. */
export function coatsOf(value: string): [coat: string, text: string][] {
  const utf8 = new TextEncoder().encode(value);
  const hex = [...utf8].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    ["text", latin1(utf8)],
    ["JSON", latin1(new TextEncoder().encode(escaped(value)))],
    ["UTF-16", latin1(utf16(value))],
    ["hex", hex],
    ["HEX", hex.toUpperCase()],
    ...[0, 1, 2].flatMap((shift): [string, string][] => {
      const text = base64(utf8, shift);
      return [
        [`base64 (${shift})`, text],
        [`base64url (${shift})`, text.replaceAll("+", "-").replaceAll("/", "_")],
      ];
    }),
  ];
}

/** With everything beyond ASCII as JSON may escape it: a backslash, "u", four hex digits. */
function escaped(value: string): string {
  return [...value]
    .map((char) => (char < "\u0080" ? char : `\\u${hex4(char.charCodeAt(0))}`))
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

function utf16(value: string): Uint8Array {
  const out = new Uint8Array(value.length * 2);
  const view = new DataView(out.buffer);
  for (let i = 0; i < value.length; i++) view.setUint16(i * 2, value.charCodeAt(i), true);
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
