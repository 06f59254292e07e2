import { type Box, boxAt, boxesIn, findBox, makeFree } from "./bmff-box.ts";
import { latin1, uint32 } from "./bytes.ts";
import { cleanBox } from "./clean-boxes.ts";
import { cleanSampleEntries } from "./clean-sample-entries.ts";
import type { FragmentTrack } from "./fragment-ranges.ts";
import type { Coding, KeptRange } from "./kept-range.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteBlanked } from "./note-blanked.ts";
import { noteTraces } from "./note-traces.ts";
import type { Removed } from "./removed.ts";
import { sampleRanges } from "./sample-ranges.ts";

const PICTURE_HANDLERS = new Set(["vide", "auxv", "pict"]);
/** The work grows with the square of this number. */
const MAX_TRACKS = 100;

interface MovieIndex {
  kept: KeptRange[];
  tracks: Map<number, FragmentTrack>;
}

/**
 * Cleans `moov` in place: tracks that are neither video nor sound (text, timecode, positions of
 * cameras and drones) become filler. Returns where the samples of the others lie.
 */
export async function cleanMovie(moov: Box, found: Set<Removed>): Promise<MovieIndex> {
  const boxes = boxesIn(moov.payload);
  const traks = boxes.filter(({ type }) => type === "trak");
  if (traks.length > MAX_TRACKS) throw new MalformedMediaError();
  const extended = findBox(boxes, "mvex");
  const index: MovieIndex = { kept: [], tracks: new Map() };
  for (const trak of traks) {
    const coding = await codingOf(trak, found);
    if (coding === null) {
      dropTrack(trak, found);
      continue;
    }
    const id = trackId(trak);
    for (const range of sampleRanges(trak)) index.kept.push({ ...range, coding });
    index.tracks.set(id, { coding, sampleBytes: defaultSize(extended, id) });
  }
  if (index.tracks.size === 0) throw new MalformedMediaError();
  cleanBox(moov, found);
  return index;
}

/** How the samples of a track are built; null: it is metadata. */
async function codingOf(trak: Box, found: Set<Removed>): Promise<Coding | null> {
  const handler = handlerOf(trak);
  if (handler === "soun") return "plain";
  if (!PICTURE_HANDLERS.has(handler)) return null;
  return await cleanSampleEntries(trak, (removed) => noteBlanked(found, removed));
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

function trackId(trak: Box): number {
  const tkhd = findBox(boxesIn(trak.payload), "tkhd");
  if (!tkhd) throw new MalformedMediaError();
  return uint32(tkhd.payload, tkhd.payload[0] === 1 ? 20 : 12);
}

function defaultSize(mvex: Box | null, track: number): number {
  const defaults = mvex ? boxesIn(mvex.payload).filter(({ type }) => type === "trex") : [];
  const own = defaults.find(({ payload }) => uint32(payload, 4) === track);
  return own ? uint32(own.payload, 16) : 0;
}
