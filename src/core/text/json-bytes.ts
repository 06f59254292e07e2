// Shared, because making an encoder costs as much as using it.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Encodes a value as JSON in UTF-8, the form that is sealed. */
export function toJsonBytes(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

/** Decodes JSON. Throws a SyntaxError on invalid JSON. The caller must know or check the type. */
export function fromJsonBytes(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}
