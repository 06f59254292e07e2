import { byteAt, startsWith, uint32le } from "./bytes.ts";
import { adtsFrameLength, FRAME_HEADER_BYTES, mpegFrameLength } from "./frame-length.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteTraces } from "./note-traces.ts";
import type { Strip } from "./stripper.ts";

type FrameLength = (bytes: Uint8Array, at: number) => number | null;

const TAG_HEAD_BYTES = 32;
const ID3V1_BYTES = 128;
/** Of a tag so much is looked at. */
const LOOKED_AT_BYTES = 64 * 1024;
/** Between two frames that fit together; more is another file behind this one. */
const MAX_GAP_BYTES = 64 * 1024;

/**
 * MP3 and AAC in ADTS: a row of frames. Keeps the frames; tags (ID3v1, ID3v2, APE, Lyrics3) and all
 * else that is no frame go, wherever they stand.
 */
export async function* stripFrames(strip: Strip): AsyncGenerator<Uint8Array> {
  const { input, found } = strip;
  let lengthOf: FrameLength | null = null;
  let gap = 0;
  for (;;) {
    const view = await input.view(TAG_HEAD_BYTES);
    if (view.length < FRAME_HEADER_BYTES) break;
    const tag = tagLength(view);
    if (tag !== null) {
      noteTraces(found, await input.take(Math.min(tag, LOOKED_AT_BYTES)));
      await input.skip(Math.max(tag - LOOKED_AT_BYTES, 0));
      continue;
    }
    const frame: Frame | null = await findFrame(input, view, gap > 0 ? null : lengthOf);
    if (frame) {
      ({ lengthOf } = frame);
      gap = 0;
      yield await input.take(frame.length);
      continue;
    }
    const skipped = nextCandidate(view);
    gap += skipped;
    if (gap > MAX_GAP_BYTES) break;
    await input.take(skipped);
  }
  if (!lengthOf) throw new MalformedMediaError();
}

/** Bytes of the tag that starts here; null when none does. */
function tagLength(view: Uint8Array): number | null {
  if (startsWith(view, "ID3")) {
    const size = [6, 7, 8, 9].reduce((sum, at) => sum * 0x80 + (byteAt(view, at) & 0x7f), 0);
    const footer = byteAt(view, 5) & 0x10 ? 10 : 0;
    return 10 + size + footer;
  }
  if (startsWith(view, "TAG")) return ID3V1_BYTES;
  // Its size leaves the header out; without a header, its footer is skipped as a gap.
  if (startsWith(view, "APETAGEX"))
    return TAG_HEAD_BYTES + (isApeHeader(view) ? uint32le(view, 12) : 0);
  return null;
}

function isApeHeader(view: Uint8Array): boolean {
  return (byteAt(view, 23) & 0x20) !== 0;
}

interface Frame {
  length: number;
  lengthOf: FrameLength;
}

/** The frame at hand. `known`: how the one just before was measured; else the next must fit too. */
async function findFrame(
  input: Strip["input"],
  head: Uint8Array,
  known: FrameLength | null,
): Promise<Frame | null> {
  for (const lengthOf of known ? [known] : [mpegFrameLength, adtsFrameLength]) {
    const length = lengthOf(head, 0);
    if (length === null) continue;
    const view = await input.view(length + FRAME_HEADER_BYTES);
    if (view.length < length) return null;
    const isLast = view.length < length + FRAME_HEADER_BYTES;
    if (known || isLast || lengthOf(view, length) !== null) return { length, lengthOf };
  }
  return null;
}

/** Bytes to leave out before the next one that may begin a frame or a tag. */
function nextCandidate(view: Uint8Array): number {
  for (let at = 1; at < view.length; at++) {
    const byte = view[at];
    // FF begins a frame; T, I and A begin the tags.
    if (byte === 0xff || byte === 0x54 || byte === 0x49 || byte === 0x41) return at;
  }
  return view.length;
}
