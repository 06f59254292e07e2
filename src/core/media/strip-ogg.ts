import { byteAt, bytesOf, putUint32le, startsWith, uint32le } from "./bytes.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteTraces } from "./note-traces.ts";
import { oggChecksum } from "./ogg-checksum.ts";
import type { Strip } from "./stripper.ts";

const HEAD_BYTES = 27;
const FIRST_PAGE = 0x02;
/** A lacing value below this one ends a packet. */
const FULL_SEGMENT = 255;
/** Most streams of a file, parallel or chained. No recording has more. */
const MAX_STREAMS = 16;

/** The emptied comment header: no vendor, no comments; zeros may follow (RFC 7845, 5.2). */
const COMMENTS: readonly (readonly [identification: string, emptied: string])[] = [
  ["OpusHead", "OpusTags\0\0\0\0\0\0\0\0"],
  ["\x01vorbis", "\x03vorbis\0\0\0\0\0\0\0\0\x01"],
];

interface Stream {
  emptied: Uint8Array;
  /**
   * Number of the packet. 0: identification, 1: comments, others: sound (and codebooks of Vorbis).
   */
  packet: number;
  /** Bytes of the comment header so far. */
  commentBytes: number;
}

/** Ogg (RFC 3533) with Opus or Vorbis: empties the comment header in place, page by page. */
export async function* stripOgg({ input, found }: Strip): AsyncGenerator<Uint8Array> {
  const streams = new Map<number, Stream>();
  while (startsWith(await input.view(4), "OggS\0")) {
    const page = await takePage(input);
    const serial = uint32le(page, 14);
    if (byteAt(page, 5) & FIRST_PAGE) streams.set(serial, openStream(page));
    const stream = streams.get(serial);
    if (!stream || streams.size > MAX_STREAMS) throw new MalformedMediaError();
    if (emptyComments(page, stream, found)) {
      putUint32le(page, 22, 0);
      putUint32le(page, 22, oggChecksum(page));
    }
    yield page;
  }
  if (streams.size === 0) throw new MalformedMediaError();
}

async function takePage(input: Strip["input"]): Promise<Uint8Array> {
  const head = await input.view(HEAD_BYTES);
  const segments = byteAt(head, 26);
  const start = await input.view(HEAD_BYTES + segments);
  const lacing = start.subarray(HEAD_BYTES, HEAD_BYTES + segments);
  const body = lacing.reduce((sum, length) => sum + length, 0);
  return (await input.take(HEAD_BYTES + segments + body)).slice();
}

function openStream(page: Uint8Array): Stream {
  const body = HEAD_BYTES + byteAt(page, 26);
  const known = COMMENTS.find(([identification]) => startsWith(page, identification, body));
  if (!known) throw new MalformedMediaError();
  return { emptied: bytesOf(known[1]), packet: 0, commentBytes: 0 };
}

/** Empties comments in a page. Returns whether the page changed. */
function emptyComments(page: Uint8Array, stream: Stream, found: Strip["found"]): boolean {
  const segments = byteAt(page, 26);
  let at = HEAD_BYTES + segments;
  let changed = false;
  for (let index = 0; index < segments && stream.packet < 2; index++) {
    const length = byteAt(page, HEAD_BYTES + index);
    if (stream.packet === 1) {
      emptySegment(page.subarray(at, at + length), stream, found);
      changed = true;
    }
    at += length;
    if (length === FULL_SEGMENT) continue;
    const isCut = stream.packet === 1 && stream.commentBytes < stream.emptied.length;
    if (isCut) throw new MalformedMediaError();
    stream.packet++;
  }
  return changed;
}

function emptySegment(segment: Uint8Array, stream: Stream, found: Strip["found"]): void {
  noteTraces(found, segment);
  const left = stream.emptied.subarray(stream.commentBytes);
  segment.fill(0);
  segment.set(left.subarray(0, segment.length));
  stream.commentBytes += segment.length;
}
