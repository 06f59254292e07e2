import { joinBytes, uint32be } from "./join-bytes.ts";
import { box } from "./make-boxes.ts";

/** A unit of H.264 behind its length. */
export function avcUnit(type: number, ...parts: (string | number[] | Uint8Array)[]): Uint8Array {
  const body = joinBytes(...parts);
  return joinBytes(uint32be(body.length + 1), [type], body);
}

/** A unit of H.265 behind its length. */
export function hevcUnit(type: number, ...parts: (string | number[] | Uint8Array)[]): Uint8Array {
  const body = joinBytes(...parts);
  return joinBytes(uint32be(body.length + 2), [type << 1, 1], body);
}

/** A message of SEI, without the bytes that keep start codes out. */
export function message(type: number, content: string | number[]): Uint8Array {
  const length = content.length;
  const more = Array.from({ length: Math.floor(length / 255) }, () => 255);
  return joinBytes([type, ...more, length % 255], content);
}

/** What ends a unit of SEI. */
export const END = [0x80];

/** "User data unregistered": 16 bytes that say whose, and words. */
export function userData(words: string): Uint8Array {
  return joinBytes(message(5, `0123456789abcdef${words}`), END);
}

/** Baseline, lengths of 4 bytes, no parameter sets. */
export function avcC(lengthBytes = 4): Uint8Array {
  return box("avcC", [1, 66, 0, 30, 0xfc | (lengthBytes - 1), 0xe0, 0]);
}

/** Lengths of 4 bytes. `units`: in arrays of one each. */
export function hvcC(units: { type: number; bytes: Uint8Array }[] = []): Uint8Array {
  const arrays = units.map(({ type, bytes }) =>
    joinBytes([type, 0, 1], uint32be(bytes.length).slice(2), bytes),
  );
  return box("hvcC", [1], new Uint8Array(20), [0xf3, units.length], ...arrays);
}
