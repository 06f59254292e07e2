import { bytesOf, latin1, putUint32le, startsWith, uint32le, zeros } from "./bytes.ts";
import { checkPixels } from "./check-pixels.ts";
import { ORIENTATION_BYTES, orientationOnly, readExif } from "./exif.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteTraces } from "./note-traces.ts";
import { canvasSide } from "./pixel-count.ts";
import { plainProfile } from "./plain-profile.ts";
import type { Strip } from "./stripper.ts";

const HEADER_BYTES = 12;
const HEAD_BYTES = 8;
/** Larger profiles and Exif blocks become filler: no camera writes them. */
const MAX_REPLACED_BYTES = 1024 * 1024;
/** The report on removed metadata reads at most this much of a chunk. */
const LOOKED_AT_BYTES = 64 * 1024;

const KEPT = new Set(["VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "fmt ", "fact", "data"]);
const PAYLOADS = new Set(["VP8 ", "VP8L", "ANMF", "data"]);
const FLAGS = "VP8X";
const HAS_XMP = 0x04;

/**
 * WebP and WAV. The total length stands at the front, so removed chunks become filler (`JUNK`) of
 * the same length. Exif and colour profiles are replaced in place.
 */
export async function* stripRiff(strip: Strip): AsyncGenerator<Uint8Array> {
  const { input } = strip;
  const header = await input.take(HEADER_BYTES);
  yield header;
  const isSound = startsWith(header, "WAVE", 8);
  const end = isSound ? endOfSound(header) : HEAD_BYTES + uint32le(header, 4);
  let filled = false;
  while (input.offset < end && !(await input.atEnd())) {
    const head = await input.take(HEAD_BYTES);
    const type = latin1(head.subarray(0, 4));
    const length = even(uint32le(head, 4));
    filled ||= PAYLOADS.has(type);
    if (isSound && type === "data") {
      yield head;
      yield* passAtMost(input, length);
    } else if (input.offset + length > even(end)) throw new MalformedMediaError();
    else yield* keepChunk(strip, head, type);
  }
  if (!filled) throw new MalformedMediaError();
}

/** A recorder that was interrupted, or that wrote to a pipe, left no length. */
function endOfSound(header: Uint8Array): number {
  const length = uint32le(header, 4);
  return length === 0 || length === 0xffffffff ? Number.POSITIVE_INFINITY : HEAD_BYTES + length;
}

function even(length: number): number {
  return length + (length % 2);
}

async function* passAtMost(input: Strip["input"], length: number): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0; ) {
    const part = await input.some(left);
    if (part === null) return;
    left -= part.length;
    yield part;
  }
}

async function* keepChunk(
  strip: Strip,
  head: Uint8Array,
  type: string,
): AsyncGenerator<Uint8Array> {
  const { input } = strip;
  const length = even(uint32le(head, 4));
  if (KEPT.has(type)) {
    yield head;
    return yield* input.pass(length);
  }
  if (type === FLAGS && length > 0) {
    yield head;
    const flags = (await input.take(length)).slice();
    checkPixels(canvasSide(flags, 4), canvasSide(flags, 7));
    flags[0] = (flags[0] ?? 0) & ~HAS_XMP;
    return yield flags;
  }
  const start = await input.take(Math.min(length, lookedAt(type)));
  await input.skip(length - start.length);
  yield* replace(strip, { head, type, start, length });
}

function lookedAt(type: string): number {
  return type === "ICCP" ? MAX_REPLACED_BYTES : LOOKED_AT_BYTES;
}

interface Chunk {
  head: Uint8Array;
  type: string;
  /** The first bytes of the chunk, and its total length. */
  start: Uint8Array;
  length: number;
}

function* replace({ found }: Strip, chunk: Chunk): Generator<Uint8Array> {
  const { head, type, start, length } = chunk;
  const kept = replacement(chunk, found);
  if (kept && kept.length <= length) {
    yield head;
    yield kept;
    return yield* zeros(length - kept.length);
  }
  if (type !== "JUNK") noteTraces(found, start);
  const filler = bytesOf("JUNK\0\0\0\0");
  putUint32le(filler, 4, length);
  yield filler;
  yield* zeros(length);
}

function replacement({ type, start }: Chunk, found: Strip["found"]): Uint8Array | null {
  if (type === "ICCP") return plainProfile(start);
  if (type !== "EXIF") return null;
  // Some writers put the prefix of JPEG's Exif segment in front.
  const { orientation, tells } = readExif(
    startsWith(start, "Exif\0\0") ? start.subarray(6) : start,
  );
  for (const kind of tells) found.add(kind);
  return start.length < ORIENTATION_BYTES ? null : orientationOnly(orientation);
}
