import { bytesOf, isZero, latin1, uint32, uint64 } from "./bytes.ts";
import { MalformedMediaError } from "./malformed.ts";

/** A box of ISO/IEC 14496-12 (or an atom of QuickTime) inside a buffer. */
export interface Box {
  type: string;
  /** The whole box with its header, as a view: writing into it changes the file. */
  bytes: Uint8Array;
  /** The bytes after the header. */
  payload: Uint8Array;
}

export interface BoxHead {
  type: string;
  headBytes: number;
  /** Length of the whole box; null: up to the end of the file. */
  size: number | null;
}

/** `readBoxHead` reads at most this many bytes. */
export const BOX_HEAD_BYTES = 16;

/** Reads a box header; null when no box can start with these bytes. */
export function readBoxHead(bytes: Uint8Array): BoxHead | null {
  const short = uint32(bytes, 0);
  const headBytes = short === 1 ? 16 : 8;
  const type = latin1(bytes.subarray(4, 8));
  if (bytes.length < headBytes || !isType(type)) return null;
  if (short === 0) return { type, headBytes, size: null };
  const size = short === 1 ? uint64(bytes, 8) : short;
  return size < headBytes || !Number.isSafeInteger(size) ? null : { type, headBytes, size };
}

/** Four letters, or Apple's © and three letters. */
function isType(type: string): boolean {
  return /^[\x20-\x7e\xa9][\x20-\x7e]{3}$/.test(type);
}

/** Boxes of one level. A long film has some dozens. */
const MAX_BOXES = 4096;

/**
 * Splits `bytes` into boxes. QuickTime may end the list with zeros; anything else that is not a
 * whole box throws `MalformedMediaError`.
 */
export function boxesIn(bytes: Uint8Array): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length; ) {
    const head = readBoxHead(bytes.subarray(at, at + BOX_HEAD_BYTES));
    if (!head && isZero(bytes.subarray(at))) break;
    const size = head?.size ?? bytes.length - at;
    const isWhole = head !== null && at + size <= bytes.length;
    if (!isWhole || boxes.length === MAX_BOXES) throw new MalformedMediaError();
    const box = bytes.subarray(at, at + size);
    boxes.push({ type: head.type, bytes: box, payload: box.subarray(head.headBytes) });
    at += size;
  }
  return boxes;
}

export function findBox(boxes: readonly Box[], type: string): Box | null {
  return boxes.find((box) => box.type === type) ?? null;
}

/** Follows a path of types from `boxes` down; null when a step is missing. */
export function boxAt(boxes: readonly Box[], path: readonly string[]): Box | null {
  let level = boxes;
  let found: Box | null = null;
  for (const type of path) {
    found = findBox(level, type);
    if (!found) return null;
    level = type === path.at(-1) ? [] : boxesIn(found.payload);
  }
  return found;
}

/** Turns a box into filler of the same size, so that every offset in the file stays right. */
export function makeFree(box: Box): void {
  box.bytes.set(bytesOf("free"), 4);
  box.payload.fill(0);
}
