import { joinBytes, uint32be } from "./join-bytes.ts";

type Part = Uint8Array | string | number[];

/** A box of ISO/IEC 14496-12. */
export function box(type: string, ...parts: Part[]): Uint8Array {
  const payload = joinBytes(...parts);
  return joinBytes(uint32be(payload.length + 8), type, payload);
}

/** One with version and flags. */
export function fullBox(type: string, version: number, ...parts: Part[]): Uint8Array {
  return box(type, [version, 0, 0, 0], ...parts);
}
