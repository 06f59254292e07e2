// One of each for all: making them costs as much as using them.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What is sealed: JSON in UTF-8. */
export function toJsonBytes(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

/** Throws a SyntaxError on what is no JSON. Its type is for the caller to tell or to parse. */
export function fromJsonBytes(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}
