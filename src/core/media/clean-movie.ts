import { type Box, boxAt, boxesIn, makeFree } from "./bmff-box.ts";
import type { ByteRange } from "./byte-range.ts";
import { latin1 } from "./bytes.ts";
import { cleanBox } from "./clean-boxes.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteTraces } from "./note-traces.ts";
import type { Removed } from "./removed.ts";
import { sampleRanges } from "./sample-ranges.ts";

/** Video and sound tracks. Others (text, timecode, GPS of cameras and drones) are metadata. */
const KEPT_HANDLERS = new Set(["vide", "auxv", "pict", "soun"]);
/** Position of the readable compressor name in a video sample entry. */
const COMPRESSOR_NAME = { start: 50, end: 82 };
/** The work grows with the square of this number. */
const MAX_TRACKS = 100;

/** Cleans `moov` in place. Returns the file ranges of the removed tracks' samples. */
export function cleanMovie(moov: Box, found: Set<Removed>): ByteRange[] {
  const boxes = boxesIn(moov.payload);
  const tracks = boxes.filter(({ type }) => type === "trak");
  const kept = tracks.filter((trak) => KEPT_HANDLERS.has(handlerOf(trak)));
  const dropped = tracks.filter((trak) => !kept.includes(trak));
  const isFragmented = boxes.some(({ type }) => type === "mvex");
  // This index does not list samples in fragments, so a track in fragments cannot be blanked.
  const isScattered = dropped.length > 0 && isFragmented;
  const isUnseen = dropped.length > 0 && kept.length === 0;
  if (isScattered || isUnseen || tracks.length > MAX_TRACKS) throw new MalformedMediaError();
  const ranges = dropped.flatMap(sampleRanges);
  for (const trak of dropped) dropTrack(trak, found);
  for (const trak of kept) clearCompressors(trak);
  cleanBox(moov, found);
  return ranges;
}

function handlerOf(trak: Box): string {
  const hdlr = boxAt(boxesIn(trak.payload), ["mdia", "hdlr"]);
  return hdlr ? latin1(hdlr.payload.subarray(8, 12)) : "";
}

function dropTrack(trak: Box, found: Set<Removed>): void {
  noteTraces(found, trak.bytes);
  // Handler names of GoPro, Android and Apple for tracks of positions and motion.
  if (/gpmd|camm|mebx|tx3g|text/.test(latin1(trak.bytes))) found.add("gps");
  makeFree(trak);
}

function clearCompressors(trak: Box): void {
  const stsd = boxAt(boxesIn(trak.payload), ["mdia", "minf", "stbl", "stsd"]);
  if (!stsd || handlerOf(trak) === "soun") return;
  for (const { bytes } of boxesIn(stsd.payload.subarray(8))) {
    if (bytes.length > COMPRESSOR_NAME.end) {
      bytes.fill(0, COMPRESSOR_NAME.start, COMPRESSOR_NAME.end);
    }
  }
}
