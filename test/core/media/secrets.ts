import { expect } from "vitest";

/** Fails when a text stands in the bytes, as single bytes or as UTF-16 of either order. */
export function expectWithout(bytes: Uint8Array, texts: readonly string[]): void {
  const file = Buffer.from(bytes);
  for (const text of texts) {
    const wide = Buffer.from(text, "utf16le");
    for (const form of [Buffer.from(text, "utf8"), wide, Buffer.from(wide).swap16()]) {
      expect(file.includes(form), `${text} is still there`).toBe(false);
    }
  }
}
