import { type Box, boxesIn, findBox, makeFree } from "./bmff-box.ts";
import { uint32 } from "./bytes.ts";
import type { Coding, KeptRange } from "./kept-range.ts";
import { MalformedMediaError } from "./malformed.ts";
import { NumberCursor } from "./number-cursor.ts";

/** What the index of a film says of a kept track whose samples may come in fragments. */
export interface FragmentTrack {
  coding: Coding;
  /** Size of samples of which no fragment says it. */
  sampleBytes: number;
}

/** Flags of `tfhd` and `trun` (14496-12, 8.8.7 and 8.8.8). */
const HAS = { base: 0x1, description: 0x2, duration: 0x8, size: 0x10, fromFragment: 0x20000 };
const RUN_HAS = { offset: 0x1, firstFlags: 0x4, duration: 0x100, size: 0x200, flags: 0x400 };
const RUN_HAS_TIME = 0x800;

/**
 * Returns the file ranges of the kept tracks' samples in a fragment that begins at `start`. Turns
 * what it says of other tracks into filler.
 */
export function fragmentRanges(
  moof: Box,
  start: number,
  tracks: ReadonlyMap<number, FragmentTrack>,
): KeptRange[] {
  const kept: KeptRange[] = [];
  let end = start;
  for (const traf of boxesIn(moof.payload)) {
    if (traf.type !== "traf") continue;
    const boxes = boxesIn(traf.payload);
    const head = readHead(findBox(boxes, "tfhd"), { start, end });
    const track = tracks.get(head.id);
    end = head.base;
    for (const run of boxes.filter(({ type }) => type === "trun")) {
      const size = head.sampleBytes ?? track?.sampleBytes ?? 0;
      const range = readRun(run.payload, { ...head, end, sampleBytes: size });
      end = range.end;
      if (track) kept.push({ ...range, coding: track.coding });
    }
    if (!track) makeFree(traf);
  }
  return kept;
}

interface FragmentHead {
  id: number;
  /** Where offsets are counted from. */
  base: number;
  sampleBytes: number | null;
}

/** `end`: of the data of the track before, from which offsets are counted by default. */
function readHead(tfhd: Box | null, { start, end }: { start: number; end: number }): FragmentHead {
  if (!tfhd) throw new MalformedMediaError();
  const { payload } = tfhd;
  const flags = uint32(payload, 0);
  const fields = new NumberCursor(payload, 4);
  const id = fields.next(4);
  const ownBase = flags & HAS.base ? fields.next(8) : null;
  fields.skip(widthOf(flags, [HAS.description, HAS.duration]));
  const sampleBytes = flags & HAS.size ? fields.next(4) : null;
  return { id, base: ownBase ?? (flags & HAS.fromFragment ? start : end), sampleBytes };
}

function readRun(
  payload: Uint8Array,
  { base, end, sampleBytes }: { base: number; end: number; sampleBytes: number },
): { start: number; end: number } {
  const flags = uint32(payload, 0);
  const fields = new NumberCursor(payload, 4);
  const count = fields.next(4);
  // The offset is signed.
  const start = flags & RUN_HAS.offset ? base + (fields.next(4) | 0) : end;
  fields.skip(widthOf(flags, [RUN_HAS.firstFlags]));
  const before = widthOf(flags, [RUN_HAS.duration]);
  const after = widthOf(flags, [RUN_HAS.flags, RUN_HAS_TIME]);
  if (!(flags & RUN_HAS.size)) return { start, end: start + count * sampleBytes };
  let bytes = 0;
  for (let sample = 0; sample < count; sample++) {
    fields.skip(before);
    bytes += fields.next(4);
    fields.skip(after);
  }
  return { start, end: start + bytes };
}

/** Each of these fields has 4 bytes, if its flag is set. */
function widthOf(flags: number, fields: number[]): number {
  return fields.filter((field) => flags & field).length * 4;
}
