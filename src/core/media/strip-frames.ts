import { byteAt, startsWith, uint32le } from "./bytes.ts";
import { adtsFrameLength, FRAME_HEADER_BYTES, mpegFrameLength } from "./frame-length.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteTraces } from "./note-traces.ts";
import type { Strip } from "./stripper.ts";

type FrameLength = (bytes: Uint8Array, at: number) => number | null;

const TAG_HEAD_BYTES = 32;
const ID3V1_BYTES = 128;
/** The report on removed metadata reads at most this much of a tag. */
const LOOKED_AT_BYTES = 64 * 1024;
/** Largest gap between two matching frames. More means that another file follows. */
const MAX_GAP_BYTES = 64 * 1024;

/**
 * MP3 and AAC in ADTS are sequences of frames. Keeps the frames. Removes tags (ID3v1, ID3v2, APE,
 * Lyrics3) and everything else that is not a frame, wherever it stands.
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

/** Length in bytes of the tag that starts here; null when there is none. */
function tagLength(view: Uint8Array): number | null {
  if (startsWith(view, "ID3")) {
    const size = [6, 7, 8, 9].reduce((sum, at) => sum * 0x80 + (byteAt(view, at) & 0x7f), 0);
    const footer = byteAt(view, 5) & 0x10 ? 10 : 0;
    return 10 + size + footer;
  }
  if (startsWith(view, "TAG")) return ID3V1_BYTES;
  // The size does not count the header. A tag without header is skipped as a gap.
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

/**
 * Finds a frame here. `known`: how the frame before was measured; without it the next must match
 * too.
 */
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

/** Number of bytes to skip before the next one that may begin a frame or a tag. */
function nextCandidate(view: Uint8Array): number {
  for (let at = 1; at < view.length; at++) {
    const byte = view[at];
    // FF begins a frame; T, I and A begin tags.
    if (byte === 0xff || byte === 0x54 || byte === 0x49 || byte === 0x41) return at;
  }
  return view.length;
}
