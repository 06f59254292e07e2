import { byteAt, uint16 } from "./bytes.ts";
import { checkPixels } from "./check-pixels.ts";
import { keepSegment, type Segment } from "./keep-jpeg-segment.ts";
import { MalformedMediaError } from "./malformed.ts";
import { isFrameHeader } from "./pixel-count.ts";
import type { Strip } from "./stripper.ts";

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;

/**
 * JPEG (ITU-T T.81 annex B): keeps the scans unchanged and the segments that the picture needs.
 * Previews and videos that phones append after the end are dropped. A truncated picture is kept.
 */
export async function* stripJpeg({ input, found }: Strip): AsyncGenerator<Uint8Array> {
  yield await input.take(2);
  const state = { oriented: false, profiled: false };
  let scanned = false;
  for (;;) {
    const marker = await nextMarker(input);
    if (marker === null) break;
    if (marker === EOI) {
      yield Uint8Array.of(0xff, EOI);
      break;
    }
    if (standsAlone(marker)) continue;
    const segment: Segment = { marker, payload: await takePayload(input) };
    if (isFrameHeader(marker)) {
      checkPixels(uint16(segment.payload, 1), uint16(segment.payload, 3));
    }
    yield* keepSegment(segment, state, found);
    if (marker !== SOS) continue;
    scanned = true;
    yield* passScan(input);
  }
  if (!scanned) throw new MalformedMediaError();
}

/** Consumes everything up to and including the next marker; null at the end. */
async function nextMarker(input: Strip["input"]): Promise<number | null> {
  for (;;) {
    const view = await input.view(2);
    if (view.length < 2) return null;
    const at = view.indexOf(0xff);
    const code = byteAt(view, at + 1);
    if (at < 0) await input.take(view.length);
    else if (at === view.length - 1) await input.take(at);
    else if (code === 0xff || code === 0) await input.take(at + 1);
    else {
      await input.take(at + 2);
      return code;
    }
  }
}

/** Markers without length and payload: TEM, the restart markers, and a misplaced start. */
function standsAlone(marker: number): boolean {
  return marker === 0x01 || isRestart(marker) || marker === SOI;
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

async function takePayload(input: Strip["input"]): Promise<Uint8Array> {
  const length = uint16(await input.take(2), 0);
  if (length < 2) throw new MalformedMediaError();
  return input.take(length - 2);
}

/** Yields entropy-coded data up to the marker that ends it, which stays in the input. */
async function* passScan(input: Strip["input"]): AsyncGenerator<Uint8Array> {
  for (;;) {
    const view = await input.view(2);
    const end = endOfScan(view);
    if (end > 0) yield await input.take(end);
    // A marker or the end of the file: the caller handles both.
    if (end < view.length - 1 || view.length < 2) return;
  }
}

/** End of the scan's data in `view`: a marker, a last FF that may begin one, or the view's end. */
function endOfScan(view: Uint8Array): number {
  for (let at = view.indexOf(0xff); at >= 0; at = view.indexOf(0xff, at + 1)) {
    const code = view[at + 1];
    if (code === undefined) return at;
    if (code !== 0 && code !== 0xff && !isRestart(code)) return at;
  }
  return view.length;
}
